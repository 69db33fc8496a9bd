import { useEffect, useRef } from 'react';
import { isInField } from './use-hotkeys';

/** What Chromium calls a picture on the clipboard that never was a file. */
const BITMAP = 'image.png';

/**
 * Takes files and pictures that are pasted into `own` or outside of every field; other fields keep what is pasted into
 * them, and so does a dialog (`isOff`).
 */
export function useFilePaste(
  own: () => HTMLElement | null,
  onFiles: (files: readonly File[]) => void,
  isOff: boolean,
): void {
  const latest = useRef({ own, onFiles });
  latest.current = { own, onFiles };

  useEffect(() => {
    if (isOff) return;
    const onPaste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0 || event.clipboardData === null) return;
      const isOwn = event.target === latest.current.own();
      if (isInField(event.target) && !isOwn) return;
      // A spreadsheet puts a picture of its cells beside their words; into a field go the words.
      if (isOwn && files.every(isBitmap) && event.clipboardData.getData('text/plain').trim() !== '') return;
      event.preventDefault();
      latest.current.onFiles(files);
    };
    window.addEventListener('paste', onPaste);
    return () => window.removeEventListener('paste', onPaste);
  }, [isOff]);
}

/** True for a picture that has no name of its own. */
export function isBitmap(file: File): boolean {
  return file.name === BITMAP && file.type === 'image/png';
}
