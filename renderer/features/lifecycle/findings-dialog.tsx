import { visibleText } from '@domain/kernel/text';
import { useApp } from '../../state/app-store';
import { Dialog, DialogBody } from '../../ui/dialog';
import styles from './lifecycle.module.css';

const none = [] as const;

/** What was found in the record's files, with file, line and byte. [J3] */
export function FindingsDialog() {
  const findings = useApp((state) => state.open?.findings ?? none);
  const closeDialog = useApp((state) => state.closeDialog);
  return (
    <Dialog title="Found in this record" onClose={closeDialog} size="wide">
      <DialogBody label="Findings">
        <p>Nothing was changed or dropped: what could be read is shown, the rest lies where it was.</p>
        <ul className={styles.findings}>
          {findings.map(({ file, line, byte, sentence }) => (
            <li key={`${file} ${line} ${byte} ${sentence}`}>
              {visibleText(sentence)}
              <span className={styles.place}>
                {visibleText(file)}, line {line}, byte {byte}
              </span>
            </li>
          ))}
        </ul>
      </DialogBody>
    </Dialog>
  );
}
