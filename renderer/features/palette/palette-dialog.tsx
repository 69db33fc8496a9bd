import { useEffect, useId, useRef, useState } from 'react';
import { useApp, useAppStore } from '../../state/app-store';
import { Dialog } from '../../ui/dialog';
import styles from './palette.module.css';
import { PaletteField } from './palette-field';
import { PaletteFoot } from './palette-foot';
import type { PaletteItem } from './palette-item';
import { PaletteList, rowId } from './palette-list';
import { type PaletteView, usePalette } from './use-palette';

/**
 * Finds incidents, parties, entries and commands by a few letters of them. A combobox of its own: that of React Aria
 * chooses its first row when a key is pressed, not when the answer is there. [L6, X1]
 */
export function PaletteDialog() {
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const closeDialog = useApp((state) => state.closeDialog);
  const view = usePalette(text);
  const items = view.groups.flatMap((group) => group.items);
  const index = Math.min(active, items.length - 1);
  const listId = useId();
  const afterClosing = useAfterClosing();

  const choose = (item: PaletteItem) => {
    afterClosing(item);
    closeDialog();
  };
  const wantFirst = useChooseOnceSettled(view, text, items[0], choose);

  return (
    <Dialog title="Search or run a command" onClose={closeDialog} size="wide" isBare>
      <PaletteField
        text={text}
        onText={(typed) => {
          setText(typed);
          setActive(0);
        }}
        listId={listId}
        activeId={items.length > 0 ? rowId(listId, index) : null}
        count={items.length}
        active={index}
        onActive={setActive}
        onEnter={() => {
          const item = items[index];
          if (!view.isSettled) wantFirst();
          else if (item !== undefined) choose(item);
        }}
        onClose={closeDialog}
      />
      {items.length > 0 ? (
        <PaletteList id={listId} groups={view.groups} words={view.query.words} active={index} onChoose={choose} />
      ) : (
        <p className={styles.none}>{noneText(view)}</p>
      )}
      <PaletteFoot view={view} />
    </Dialog>
  );
}

/** Runs what was chosen once the dialog is gone and the focus is back where it was. */
function useAfterClosing(): (item: PaletteItem) => void {
  const store = useAppStore();
  const chosen = useRef<PaletteItem | null>(null);
  useEffect(
    () => () => {
      const item = chosen.current;
      if (item !== null) requestAnimationFrame(() => item.run(store.getState()));
    },
    [store],
  );
  return (item) => {
    chosen.current = item;
  };
}

/** Enter pressed faster than the log answers: the first row of the answer is chosen, not one that stood there before. */
function useChooseOnceSettled(
  { isSettled }: PaletteView,
  text: string,
  first: PaletteItem | undefined,
  choose: (item: PaletteItem) => void,
): () => void {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current !== text) wanted.current = null;
    if (wanted.current === null || !isSettled) return;
    wanted.current = null;
    if (first !== undefined) choose(first);
  });
  return () => {
    wanted.current = text;
  };
}

function noneText({ query }: PaletteView): string {
  switch (query.scope) {
    case 'commands':
      return 'No command that can be run now is called that.';
    case 'parties':
      return 'No party of the open incident is called that.';
    case 'references':
      return query.words === ''
        ? 'Type a part of a reference; the parties of the open incident have none.'
        : 'Nothing in the open incident has that reference.';
    case 'all':
      return 'Nothing holds all of these words. Entries of other incidents are found once those are open.';
  }
}
