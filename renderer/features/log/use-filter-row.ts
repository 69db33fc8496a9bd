import { isEmptyFilter } from '@domain/queries/log-filter';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useApp } from '../../state/app-store';
import { initialLogView } from '../../state/screen';

export interface FilterRowState {
  /** Shown while somebody filters; never hidden while it hides entries. */
  readonly isOpen: boolean;
  /** Grows each time somebody asks for the field: the focus goes there. */
  readonly asked: number;
  readonly ask: () => void;
  /** Lets every entry pass again and takes the row away. */
  readonly end: () => void;
  readonly button: RefObject<HTMLButtonElement | null>;
}

/** The row under the tabs in which the log is filtered; Ctrl+F and the button bring it. */
export function useFilterRow(): FilterRowState {
  const [asked, setAsked] = useState(0);
  const button = useRef<HTMLButtonElement>(null);
  const isActive = useApp(({ logView: { filter, only } }) => !isEmptyFilter({ ...only, text: filter }));
  const setLogView = useApp((state) => state.setLogView);
  const listenToMenu = useApp((state) => state.listenToMenu);

  useEffect(
    () =>
      listenToMenu((action) => {
        if (action === 'focus-filter') setAsked((times) => times + 1);
      }),
    [listenToMenu],
  );

  return {
    isOpen: asked > 0 || isActive,
    asked,
    ask: () => setAsked((times) => times + 1),
    end: () => {
      setAsked(0);
      setLogView({ filter: initialLogView.filter, only: initialLogView.only });
      button.current?.focus();
    },
    button,
  };
}
