import { type RefObject, useCallback, useRef } from 'react';
import { chooseFiles } from '../../hooks/choose-files';
import { useFileDrop } from '../../hooks/use-file-drop';
import { isBitmap, useFilePaste } from '../../hooks/use-file-paste';
import { useHotkeys } from '../../hooks/use-hotkeys';
import { useApp, useAppStore } from '../../state/app-store';
import { zoneOf } from '../../state/selectors';
import { whenInputOf } from '../when/read-when';
import type { Capture } from './use-capture';

export interface IncomingFiles {
  /** Files are held over the window. */
  readonly isOver: boolean;
  readonly choose: () => void;
}

/**
 * The ways of files into the bar: dropped anywhere on the war room, pasted into the bar or on the log, chosen. Several mails at
 * once go to `onMails`, where there is one. [L8, X1]
 */
export function useIncomingFiles(
  capture: Capture,
  field: RefObject<HTMLElement | null>,
  focus: () => void,
  onMails: ((mails: readonly File[]) => void) | undefined,
): IncomingFiles {
  const store = useAppStore();
  const isOff = useApp((state) => state.dialog !== null);
  const take = (files: readonly File[]) => {
    const mails = onMails === undefined ? [] : files.filter(({ name }) => /\.eml$/i.test(name));
    // One mail fills the bar; of several each is an entry of its own.
    const others = mails.length > 1 ? files.filter((file) => !mails.includes(file)) : files;
    if (mails.length > 1) onMails?.(mails);
    if (others.length === 0) return;
    capture.attach(others);
    if (others === files) focus();
  };
  const named = (file: File) => (isBitmap(file) ? namedAfterNow(file) : file);

  // Every picture on the clipboard is called "image.png"; the minute tells one from the next.
  const namedAfterNow = (file: File) => {
    const { text } = whenInputOf({ at: store.getState().now, certainty: 'exact' }, zoneOf(store.getState()));
    return new File([file], `Pasted ${text.replace(':', '.')}.png`, { type: file.type });
  };
  const latest = useRef(take);
  latest.current = take;
  const choose = useCallback(() => void chooseFiles().then((files) => latest.current(files)), []);
  const isOver = useFileDrop(take, isOff);
  useFilePaste(
    () => field.current,
    (files) => take(files.map(named)),
    isOff,
  );
  useHotkeys({ 'alt+a': choose });
  return { isOver, choose };
}
