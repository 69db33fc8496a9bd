import type { Playbook } from '@domain/directory/playbooks';
import { visibleText } from '@domain/kernel/text';
import { useApp } from '../../state/app-store';
import { Button } from '../../ui/button';
import styles from './playbooks.module.css';

/** Playbooks that nobody wants to see, out of the way and never gone. [W4] */
export function SetAsidePlaybooks({ playbooks }: { readonly playbooks: readonly Playbook[] }) {
  const changeDirectory = useApp((state) => state.changeDirectory);
  const toast = useApp((state) => state.toast);
  if (playbooks.length === 0) return null;
  const takeBack = async ({ id: playbookId, facts }: Playbook) => {
    const said = `Playbook taken back: ${visibleText(facts.title)}`;
    const outcome = await changeDirectory({ type: 'TakeBackPlaybook', playbookId }, said);
    if (!outcome.ok) toast(outcome.error.sentence, { tone: 'problem' });
  };
  return (
    <details>
      <summary className={styles.summary}>Set aside ({playbooks.length})</summary>
      <ul className={styles.aside}>
        {playbooks.map((playbook) => (
          <li key={playbook.id} className={styles.asideItem}>
            <span>{visibleText(playbook.facts.title)}</span>
            <Button
              size="small"
              aria-label={`Take back: ${visibleText(playbook.facts.title)}`}
              onPress={() => void takeBack(playbook)}
            >
              Take back
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
