/** Ids of records and segments: what may be a file's name on every system, and cannot climb out of a folder. */
const idShape = /^[0-9a-z][0-9a-z-]{0,63}$/;
/** Folders of a record that other rooms own. */
const knownFolders = new Set(['files']);
/** What desktops leave in every folder. Names that start with a dot (sync tools' half files) are passed over as well. */
const litter = new Set(['thumbs.db', 'desktop.ini', 'icon\r']);

export interface FolderContent {
  /** Every `.jsonl` file, sorted. A copy under another name is read as well: it may be the only one that is whole. */
  readonly segmentFiles: readonly string[];
  readonly foreignFiles: readonly string[];
}

export function isRecordId(text: string): boolean {
  return idShape.test(text);
}

/** The names in a record's folder, sorted by what they are. */
export function sortFolder(entries: readonly { readonly name: string; readonly kind: string }[]): FolderContent {
  const segmentFiles: string[] = [];
  const foreignFiles: string[] = [];
  for (const { name, kind } of entries) {
    if (name.startsWith('.') || litter.has(name.toLowerCase())) continue;
    if (kind === 'file' && name.endsWith('.jsonl')) segmentFiles.push(name);
    else if (!(kind === 'folder' && knownFolders.has(name))) foreignFiles.push(name);
  }
  return { segmentFiles: segmentFiles.sort(), foreignFiles: foreignFiles.sort() };
}
