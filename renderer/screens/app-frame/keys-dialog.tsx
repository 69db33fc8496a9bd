import { hotkeyWords } from '@contract/hotkey';
import { keySheet } from '../../features/commands/commands';
import { keyWords } from '../../features/commands/key-words';
import { isMac } from '../../hooks/is-mac';
import { useApp } from '../../state/app-store';
import { Dialog, DialogBody } from '../../ui/dialog';
import { Kbd } from '../../ui/kbd';
import { Sentence } from '../../ui/sentence';
import styles from './keys-dialog.module.css';

/** Every key of the app on one sheet. [X1] */
export function KeysDialog() {
  const closeDialog = useApp((state) => state.closeDialog);
  const letters = useApp((state) => state.settings?.letterShortcuts ?? true);
  return (
    <Dialog title="Keyboard" onClose={closeDialog}>
      <DialogBody label="All keys">
        {!letters && <Sentence tone="note">Single letters are switched off in Settings.</Sentence>}
        <QuickCaptureKeys />
        {keySheet.map(({ place, rows }) => (
          <section key={place} className={styles.group}>
            <h3>{place}</h3>
            <dl className={styles.keys}>
              {rows.map(({ keys, does }) => (
                <KeyRow key={does} names={keys.map((key) => keyWords(key, isMac))} does={does} />
              ))}
            </dl>
          </section>
        ))}
      </DialogBody>
    </Dialog>
  );
}

/** The one key that works while another program has the focus. */
function QuickCaptureKeys() {
  const settings = useApp((state) => state.settings);
  const { problem } = useApp((state) => state.hotkey);
  if (settings === null) return null;
  const keys = hotkeyWords(settings.quickCaptureKeys, isMac);
  return (
    <section className={styles.group}>
      <h3>From any program</h3>
      {settings.quickCapture && problem === null ? (
        <dl className={styles.keys}>
          <KeyRow names={[keys.replaceAll('+', ' ')]} does="Write one line into the log of the open incident" />
        </dl>
      ) : (
        <Sentence tone="note">{problem ?? 'Quick capture is switched off in Settings.'}</Sentence>
      )}
    </section>
  );
}

function KeyRow({ names, does }: { readonly names: readonly string[]; readonly does: string }) {
  return (
    <>
      <dt>
        {names.map((name) => (
          <Kbd key={name}>{name}</Kbd>
        ))}
      </dt>
      <dd>{does}</dd>
    </>
  );
}
