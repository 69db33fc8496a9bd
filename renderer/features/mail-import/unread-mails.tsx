import { visibleText } from '@domain/kernel/text';
import { Button } from '../../ui/button';
import { Sentence } from '../../ui/sentence';
import type { MailsPlan } from './mail-entries';
import styles from './mail-import.module.css';

interface UnreadMailsProps {
  readonly unread: MailsPlan['unread'];
  readonly onLeaveOut: (key: number) => void;
}

/** What cannot be an entry, by name; whether the others are logged without it is for a person to say. [L8, X3] */
export function UnreadMails({ unread, onLeaveOut }: UnreadMailsProps) {
  if (unread.length === 0) return null;
  return (
    <ul className={styles.unread} aria-label="Cannot be logged">
      {unread.map(({ key, name, sentence }) => (
        <li key={key}>
          <Sentence>{sentence}</Sentence>
          <Button size="small" aria-label={`Leave out ${visibleText(name)}`} onPress={() => onLeaveOut(key)}>
            Leave it out
          </Button>
        </li>
      ))}
    </ul>
  );
}
