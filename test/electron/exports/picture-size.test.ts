import { describe, expect, it } from 'vitest';
import { pictureSize } from '../../../electron/exports/picture-size';
import { gif, jpeg, png } from '../../support/tiny-pictures';

describe('the size of a picture', () => {
  it.each([
    ['png', png(800, 400)],
    ['gif', gif(800, 400)],
    ['jpg', jpeg(800, 400)],
  ])('[R2] is what its first bytes say, %s', (type, bytes) => {
    expect(pictureSize(bytes)).toEqual({ type, width: 800, height: 400 });
    // As it lies in the middle of something larger.
    const around = Buffer.concat([Buffer.alloc(7), bytes]).subarray(7);
    expect(pictureSize(around)).toEqual({ type, width: 800, height: 400 });
  });

  it.each([png(8, 4), gif(8, 4), jpeg(8, 4)])('[R2] is not known where the beginning is cut off', (bytes) => {
    for (let end = 0; end < bytes.byteLength; end++) {
      const said = pictureSize(bytes.subarray(0, end));
      expect(said === null || (said.width === 8 && said.height === 4)).toBe(true);
    }
    expect(pictureSize(bytes.subarray(0, 8))).toBeNull();
  });

  it('[R2] is not known of what is no picture, nor of one without an extent', () => {
    for (const bytes of [Buffer.from('RIFF....WEBP'), Buffer.alloc(64), Buffer.from('<svg/>'), png(0, 4), jpeg(8, 0)])
      expect(pictureSize(bytes)).toBeNull();
  });
});
