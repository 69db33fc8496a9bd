import type { Workaround } from '@domain/incident/workarounds';
import { progressOf } from '@domain/incident/workarounds-targets';
import { useApp } from '../../state/app-store';
import { isReadOnly } from '../../state/selectors';
import { Card } from '../../ui/card';
import { Icon } from '../../ui/icon';
import { IconButton } from '../../ui/icon-button';
import { useRoom } from '../header/use-incident';
import { WorkaroundItem } from './workaround-item';
import styles from './workarounds-card.module.css';

/** The relief that we build, with its checklists. [W1, W2] */
export function WorkaroundsCard() {
  const workarounds = useRoom('workarounds');
  const showDialog = useApp((state) => state.showDialog);
  const readOnly = useApp(isReadOnly);
  return (
    <Card
      title="Workarounds"
      aside={
        <>
          {progressText(workarounds)}
          {!readOnly && (
            <IconButton label="Propose a workaround" onPress={() => showDialog({ kind: 'propose-workaround' })}>
              <Icon name="plus" size={16} />
            </IconButton>
          )}
        </>
      }
    >
      {workarounds.length === 0 && <p className={styles.empty}>None yet. What could people do meanwhile?</p>}
      {workarounds.map((workaround) => (
        <WorkaroundItem key={workaround.id} workaround={workaround} />
      ))}
    </Card>
  );
}

/** `5 of 7 steps done`, each counted for each of its targets; retired workarounds no longer count. */
function progressText(workarounds: readonly Workaround[]): string {
  const all = workarounds.filter(({ state }) => state !== 'retired').map((one) => progressOf(one));
  const of = all.reduce((sum, one) => sum + one.of, 0);
  return of === 0 ? '' : `${all.reduce((sum, one) => sum + one.done, 0)} of ${of} steps done`;
}
