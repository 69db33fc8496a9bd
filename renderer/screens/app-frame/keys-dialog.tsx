import { hotkeyWords } from '@contract/hotkey';
import { isMac } from '../../hooks/is-mac';
import { useApp } from '../../state/app-store';
import { Dialog, DialogBody } from '../../ui/dialog';
import { Kbd } from '../../ui/kbd';
import { Sentence } from '../../ui/sentence';
import styles from './keys-dialog.module.css';

interface KeyGroup {
  readonly title: string;
  readonly keys: readonly (readonly [keys: readonly string[], does: string])[];
}

const ctrl = (key: string) => (isMac ? `Cmd ${key}` : `Ctrl ${key}`);

const groups: readonly KeyGroup[] = [
  {
    title: 'Everywhere',
    keys: [
      [[ctrl('N')], 'Declare an incident'],
      [[ctrl('I')], 'The list of incidents'],
      [[ctrl('O')], 'Import a case file'],
      [['F6', 'Shift F6'], 'Next or previous part of the window'],
      [[ctrl('Enter')], 'Do what the dialog is for'],
      [['Esc'], 'Close a dialog or list'],
      [[ctrl(',')], 'Settings'],
      [['Shift F10'], 'In a field: spelling, cut, copy, paste; on a link: open, copy'],
      [[ctrl('+'), ctrl('-'), ctrl('0')], 'Larger, smaller, actual size'],
      [['?', 'F1'], 'This list'],
    ],
  },
  {
    title: 'War room',
    keys: [
      [['/', ctrl('L')], 'Write into the log'],
      [['Enter', 'Shift Enter'], 'Log it, or a new line'],
      [['/call', '@party', '#ref'], 'Kind, party and reference, typed'],
      [['↑'], 'In an empty bar: what was logged last'],
      [['Alt T'], 'When it happened'],
      [['Alt P'], 'Make it a promise, or change the promise'],
      [[ctrl('V'), 'Alt A'], 'Attach what was copied, or choose files'],
      [['Esc'], 'Leave the bar; the draft stays'],
      [[ctrl('Z')], 'Undo what you did last'],
      [[ctrl('F')], 'Filter the log; Esc empties the words, then ends the filter'],
      [[ctrl('E')], 'Export the timeline'],
      [[ctrl('Shift R')], 'Resolve or reopen'],
    ],
  },
  {
    title: 'On the log',
    keys: [
      [['J', 'K'], 'Next or previous entry; arrow keys do the same'],
      [['Home', 'End'], 'Oldest or newest entry'],
      [['E'], 'Correct the entry'],
      [['P'], 'Pin it as a key moment, or unpin it'],
      [['R'], 'Log an answer to it'],
      [['Delete'], 'Retract it; on one of its files, remove that file'],
      [[ctrl('C')], 'Copy its words as they were typed'],
      [['X'], 'Everything else to do with it'],
    ],
  },
];

/** Every key of the app on one sheet. [X1] */
export function KeysDialog() {
  const closeDialog = useApp((state) => state.closeDialog);
  const letters = useApp((state) => state.settings?.letterShortcuts ?? true);
  return (
    <Dialog title="Keyboard" onClose={closeDialog}>
      <DialogBody label="All keys">
        {!letters && <Sentence tone="note">Single letters are switched off in Settings.</Sentence>}
        <QuickCaptureKeys />
        {groups.map(({ title, keys }) => (
          <section key={title} className={styles.group}>
            <h3>{title}</h3>
            <dl className={styles.keys}>
              {keys.map(([names, does]) => (
                <KeyRow key={does} names={names} does={does} />
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
