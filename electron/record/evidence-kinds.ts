const TEXT = ['text/plain', 'application/octet-stream'];

/**
 * Endings of files that only show something when they are opened, with what their bytes may be. Whatever can run,
 * install, or fetch (programs, scripts, shortcuts, HTML, SVG, archives, documents with macros) is not among them. [L8]
 */
const inertKinds: Readonly<Record<string, readonly string[]>> = {
  png: ['image/png'],
  jpg: ['image/jpeg'],
  jpeg: ['image/jpeg'],
  gif: ['image/gif'],
  webp: ['image/webp'],
  bmp: ['image/bmp'],
  tif: ['image/tiff'],
  tiff: ['image/tiff'],
  heic: ['image/heic'],
  pdf: ['application/pdf'],
  txt: TEXT,
  log: TEXT,
  csv: TEXT,
  tsv: TEXT,
  md: TEXT,
  json: TEXT,
  eml: ['message/rfc822', ...TEXT],
  docx: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  xlsx: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  pptx: ['application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  odt: ['application/vnd.oasis.opendocument.text'],
  ods: ['application/vnd.oasis.opendocument.spreadsheet'],
  wav: ['audio/wav'],
  mp3: ['audio/mpeg'],
  m4a: ['audio/x-m4a', 'audio/mp4'],
  mp4: ['video/mp4'],
};

/** The ending of a name in small letters, without the dot; empty where it has none. */
export function endingOf(name: string): string {
  return /[^.]\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** True for a file that may be handed to the program which the system has for it: its name and its bytes must agree. [L8] */
export function isInert(name: string, mediaType: string): boolean {
  const ending = endingOf(name);
  return Object.hasOwn(inertKinds, ending) && inertKinds[ending]?.includes(mediaType) === true;
}

/** The ending under which a file is kept: its own where that is inert, so that nothing in the folder runs on a double click. */
export function keptEnding(name: string): string {
  const ending = endingOf(name);
  return Object.hasOwn(inertKinds, ending) ? ending : 'bin';
}

/** The name of a copy under way. The dot makes every reader of the folder pass it over. */
export function unfinishedName(id: string): string {
  return `.${id}.adding`;
}

/** True for the name of a copy under way. */
export function isUnfinished(name: string): boolean {
  return name.startsWith('.') && name.endsWith('.adding');
}
