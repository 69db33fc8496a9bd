import filenamify from 'filenamify';

/** Every disk takes 255 bytes; this leaves room for what a mail program or a browser adds. */
const MAX_NAME_BYTES = 200;
const MAX_ENDING_BYTES = 17;

/**
 * A file's name as it may be shown and given to any disk: the last part of a path, without control, direction and other
 * unseen characters, reserved names (`CON.txt`), leading and trailing dots; at most 200 bytes, its ending kept. What is
 * taken out becomes `_`. [L8]
 */
export function safeFileName(name: string): string {
  const last = name.split(/[/\\]/).findLast((part) => /[^.\s]/.test(part)) ?? '';
  const clean = sanitised(last.replaceAll(LONE_SURROGATES, '_'));
  const short = shortened(clean);
  return short === clean ? clean : sanitised(short);
}

const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function sanitised(name: string): string {
  // Blanks first, because one before it hides a reserved name.
  const safe = filenamify(name.trim(), { replacement: '_', maxLength: Number.MAX_SAFE_INTEGER })
    .trim()
    .replace(/^\.+/, '_');
  return /^[_\s]*$/.test(safe) ? 'file' : safe;
}

function shortened(name: string): string {
  if (Buffer.byteLength(name) <= MAX_NAME_BYTES) return name;
  const dot = name.lastIndexOf('.');
  const ending = dot > 0 && Buffer.byteLength(name.slice(dot)) <= MAX_ENDING_BYTES ? name.slice(dot) : '';
  const room = MAX_NAME_BYTES - Buffer.byteLength(ending);
  let base = '';
  let used = 0;
  for (const { segment } of graphemes.segment(name.slice(0, name.length - ending.length))) {
    used += Buffer.byteLength(segment);
    if (used > room) break;
    base += segment;
  }
  return `${base}${ending}`;
}

const graphemes = new Intl.Segmenter('en-GB', { granularity: 'grapheme' });
