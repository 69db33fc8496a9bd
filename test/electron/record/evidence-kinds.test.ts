import { describe, expect, it } from 'vitest';
import { endingOf, isInert, keptEnding } from '../../../electron/record/evidence-kinds';
import { mediaTypeOf } from '../../../electron/record/media-type';

const hex = (text: string) => Buffer.from(text, 'hex');
const PNG = hex('89504e470d0a1a0a0000000d4948445200000001000000010806000000');

describe('what a file is', () => {
  it.each([
    ['image/png', PNG],
    ['image/jpeg', hex('ffd8ffe000104a46494600')],
    ['image/gif', Buffer.from('GIF89a\u0001\u0000\u0001\u0000\u0080\u0000\u0000')],
    ['image/webp', Buffer.from('RIFF\u0024\u0000\u0000\u0000WEBPVP8 ')],
    ['application/pdf', Buffer.from('%PDF-1.7\nplain')],
    ['text/plain', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ['text/plain', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['text/plain', Buffer.from('BM, the provider, says: all fine')],
    ['text/plain', Buffer.from('MZ is what the log begins with')],
    ['text/plain', Buffer.from('\ufeffWith a mark — and more', 'utf16le')],
    ['text/plain', Buffer.from(`${'é'.repeat(40_000)}`)],
    ['application/octet-stream', Buffer.from([0, 1, 2, 3])],
    ['application/octet-stream', Buffer.from('caf\u00e9', 'latin1')],
    ['application/x-elf', hex('7f454c460201010000000000000000000200')],
  ])('[L8] is told by its bytes: %s', async (expected, bytes) => {
    expect(await mediaTypeOf(bytes)).toBe(expected);
  });

  it('[L8] is never an error, wherever a file of a known kind breaks off', async () => {
    const zip = hex('504b0304140000000800000021000000000000000000000000000b0000005b436f6e74656e745f54');
    for (const bytes of [PNG, zip]) {
      for (let length = 1; length < bytes.byteLength; length++) {
        expect(await mediaTypeOf(bytes.subarray(0, length))).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/);
      }
    }
  });
});

describe('what may be opened outside', () => {
  it.each([
    ['shot.PNG', 'image/png'],
    ['router.log', 'text/plain'],
    ['latin.csv', 'application/octet-stream'],
    ['bounce.eml', 'message/rfc822'],
    ['invoice.pdf', 'application/pdf'],
  ])('[L8] is %s when its bytes are %s', (name, mediaType) => {
    expect(isInert(name, mediaType)).toBe(true);
  });

  it.each([
    ['setup.exe', 'application/x-msdownload'],
    ['shot.png', 'application/x-msdownload'],
    ['shot.png', 'text/plain'],
    ['notes.txt', 'application/x-elf'],
    ['run.sh', 'text/plain'],
    ['page.html', 'text/plain'],
    ['drawing.svg', 'text/plain'],
    ['launch.desktop', 'text/plain'],
    ['link.lnk', 'application/octet-stream'],
    ['link.url', 'text/plain'],
    ['macros.xlsm', 'application/zip'],
    ['macros.docx', 'application/vnd.ms-word.document.macroenabled.12'],
    ['bundle.zip', 'application/zip'],
    ['noending', 'text/plain'],
    ['.png', 'image/png'],
    ['x.constructor', 'text/plain'],
    ['x.txt.', 'text/plain'],
  ])('[L8] is not %s when its bytes are %s', (name, mediaType) => {
    expect(isInert(name, mediaType)).toBe(false);
  });

  it('[L8] keeps an ending only where it is one of those', () => {
    expect(['A.JPEG', 'b.tar.gz', 'c', '__proto__', 'd.__proto__', 'e.exe'].map(keptEnding)).toEqual([
      'jpeg',
      ...Array<string>(5).fill('bin'),
    ]);
    expect(['a.b.C', '.bashrc', 'x.'].map(endingOf)).toEqual(['c', '', '']);
  });
});
