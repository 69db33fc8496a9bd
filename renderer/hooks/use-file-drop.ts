import { useEffect, useRef, useState } from 'react';

/**
 * Takes files that are dropped anywhere on the window, and tells while some are held over it. While `isOff`, as under a
 * dialog, a drop does nothing. Words that are dragged are none of ours.
 */
export function useFileDrop(onFiles: (files: readonly File[]) => void, isOff: boolean): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef(onFiles);
  latest.current = onFiles;

  useEffect(() => {
    const onDrag = (event: DragEvent) => {
      if (event.dataTransfer === null || !holdsFiles(event.dataTransfer)) return;
      // Without it Chromium would open the file in place of the app.
      event.preventDefault();
      event.dataTransfer.dropEffect = isOff ? 'none' : 'copy';
      if (!isOff) setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      // Only what leaves the window itself goes to nothing.
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      setOver(false);
      if (event.dataTransfer === null || !holdsFiles(event.dataTransfer)) return;
      event.preventDefault();
      if (!isOff) latest.current([...event.dataTransfer.files]);
    };
    window.addEventListener('dragenter', onDrag);
    window.addEventListener('dragover', onDrag);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragenter', onDrag);
      window.removeEventListener('dragover', onDrag);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [isOff]);

  return isOver && !isOff;
}

function holdsFiles(transfer: DataTransfer): boolean {
  return transfer.types.includes('Files');
}
