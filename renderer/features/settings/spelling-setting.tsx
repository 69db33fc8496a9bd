import { visibleText } from '@domain/kernel/text';
import { useSubmit } from '../../hooks/use-submit';
import { useApp } from '../../state/app-store';
import { Checkbox } from '../../ui/checkbox';
import { Icon } from '../../ui/icon';
import { IconButton } from '../../ui/icon-button';
import { Sentence } from '../../ui/sentence';
import styles from './spelling-setting.module.css';

interface SpellingSettingProps {
  readonly checkSpelling: boolean;
  readonly dictionary: readonly string[];
}

/** Whether misspelled words are marked, and the words that somebody added, each with its cross. [X2] */
export function SpellingSetting({ checkSpelling, dictionary }: SpellingSettingProps) {
  const saveSettings = useApp((state) => state.saveSettings);
  const announce = useApp((state) => state.announce);
  const { failure, submit } = useSubmit();
  const takeOff = (word: string) =>
    submit(
      () => saveSettings({ dictionary: dictionary.filter((one) => one !== word) }),
      () => announce(`${word} taken off`),
    );
  return (
    <>
      <Checkbox
        isSelected={checkSpelling}
        onChange={(isOn) => submit(() => saveSettings({ checkSpelling: isOn }))}
        description="British and American English, by a dictionary on this computer. Names of the open incident are left alone."
      >
        Check spelling
      </Checkbox>
      {dictionary.length > 0 && (
        <section aria-label="Words you added">
          <p className={styles.note}>Words you added. They count as right on this computer.</p>
          <ul className={styles.words}>
            {dictionary.map((word) => (
              <li key={word}>
                <span>{visibleText(word)}</span>
                <IconButton label={`Take off ${visibleText(word)}`} onPress={() => takeOff(word)}>
                  <Icon name="x" size={14} />
                </IconButton>
              </li>
            ))}
          </ul>
        </section>
      )}
      {failure !== null && <Sentence>{failure.sentence}</Sentence>}
    </>
  );
}
