import { quickDraftKey } from '@contract/draft-keys';
import { useLayoutEffect, useRef } from 'react';
import { CaptureBar } from '../../features/capture/capture-bar';
import { type CaptureTarget, CaptureTargetProvider } from '../../features/capture/capture-target';
import { QuickTarget } from '../../features/quick-capture/quick-target';
import { useFitWindow } from '../../hooks/use-fit-window';
import { useHotkeys } from '../../hooks/use-hotkeys';
import { useTheme } from '../../hooks/use-theme';
import { useApp, useAppStore } from '../../state/app-store';
import { isReadOnly } from '../../state/selectors';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { IconButton } from '../../ui/icon-button';
import { Sentence } from '../../ui/sentence';
import { Announcer } from '../app-frame/announcer';
import styles from './quick-capture-screen.module.css';

/** A line from anywhere: typed, Enter, and back to where one came from. [L1, L9, X1] */
export function QuickCaptureScreen() {
  useTheme();
  const store = useAppStore();
  const quick = useApp((state) => state.quick);
  const open = useApp((state) => state.open?.incidentId ?? null);
  const readOnly = useApp(isReadOnly);
  const content = useRef<HTMLDivElement>(null);
  const target = useRef<CaptureTarget | null>(null);
  const close = () => void store.getState().closeQuickCapture('');
  useHotkeys({ Escape: close });

  // Before the window is measured, and so before it is shown.
  const opening = quick?.opening ?? null;
  useLayoutEffect(() => {
    if (opening === null) return;
    target.current?.focus();
  }, [opening]);
  useFitWindow(content, opening);

  const isTarget = quick?.targets.some(({ incidentId }) => incidentId === open) === true;
  return (
    <CaptureTargetProvider value={target}>
      <main className={styles.screen}>
        <div ref={content}>
          <div className={styles.head}>
            <h1>Quick capture</h1>
            {quick !== null && open !== null && isTarget ? (
              <QuickTarget targets={quick.targets} incidentId={open} />
            ) : (
              <span className={styles.space} />
            )}
            <IconButton label="Close; the draft stays" onPress={close}>
              <Icon name="x" size={14} />
            </IconButton>
          </div>
          <Problems />
          {open !== null && isTarget && !readOnly ? (
            <div className={styles.line}>
              <CaptureBar
                key={open}
                incidentId={open}
                draftKey={quickDraftKey(open)}
                onLogged={(entries) => {
                  const { announcement, closeQuickCapture } = store.getState();
                  void closeQuickCapture(entries === 1 ? announcement.text : `Logged ${entries} entries`);
                }}
              />
            </div>
          ) : (
            quick !== null && <Elsewhere key={quick.opening} sentence={isTarget ? cannotBeAdded : noneIsOpen} />
          )}
        </div>
      </main>
      <Announcer />
    </CaptureTargetProvider>
  );
}

const noneIsOpen = 'No incident is open, so there is nothing to write into. Declare one, or reopen one, in Holdline.';
const cannotBeAdded = 'A newer Holdline wrote here, so nothing can be added. Update Holdline to go on.';

function Elsewhere({ sentence }: { readonly sentence: string }) {
  const showMainWindow = useApp((state) => state.showMainWindow);
  return (
    <div className={styles.words}>
      <p>{sentence}</p>
      <Button variant="primary" autoFocus onPress={() => void showMainWindow()}>
        Open Holdline
      </Button>
    </div>
  );
}

/** What could not be read or kept; the words stay in the line. [X3, J5] */
function Problems() {
  const toasts = useApp((state) => state.toasts);
  const saved = useApp((state) => state.saved);
  const problems = toasts.filter(({ tone }) => tone === 'problem').map(({ text }) => text);
  if (saved.kind === 'failed') problems.push(saved.sentence);
  if (problems.length === 0) return null;
  return (
    <div className={styles.words}>
      {[...new Set(problems)].map((problem) => (
        <Sentence key={problem}>{problem}</Sentence>
      ))}
    </div>
  );
}
