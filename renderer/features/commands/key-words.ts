/** `mod+Shift+R` as it stands on the keys: `Ctrl Shift R`, on a Mac `Cmd Shift R`. */
export function keyWords(key: string, isMac: boolean): string {
  return key
    .replace(/^mod\+/, isMac ? 'Cmd ' : 'Ctrl ')
    .replace(/\bAlt\+/, isMac ? 'Option ' : 'Alt ')
    .replace(/\bShift\+/, 'Shift ');
}
