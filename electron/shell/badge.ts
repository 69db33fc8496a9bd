import { app, type BrowserWindow, type NativeImage, nativeImage } from 'electron';

/** Where the desktop has such a place: how many promises are overdue. Windows has it on the button of the window. [M3] */
export function setBadge(count: number, window: BrowserWindow | null): void {
  if (process.platform === 'win32') {
    window?.setOverlayIcon(count === 0 ? null : dot(), count === 0 ? '' : `${count} overdue`);
    return;
  }
  app.setBadgeCount(count);
}

const SIZE = 16;

/** A red disc: the taskbar shows no more of a number at that size. */
function dot(): NativeImage {
  const pixels = Buffer.alloc(SIZE * SIZE * 4);
  for (let y = 0; y < SIZE; y += 1) {
    for (let x = 0; x < SIZE; x += 1) {
      const isInside = Math.hypot(x + 0.5 - SIZE / 2, y + 0.5 - SIZE / 2) <= SIZE / 2 - 1;
      // Blue, green, red, alpha.
      if (isInside) pixels.set([0x1e, 0x26, 0xb3, 0xff], (y * SIZE + x) * 4);
    }
  }
  return nativeImage.createFromBitmap(pixels, { width: SIZE, height: SIZE });
}
