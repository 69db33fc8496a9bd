import { updateAudienceName } from '@domain/incident/words';
import { type UpdateClock, updateClocks } from '@domain/queries/update-clocks';
import { useMemo, useRef } from 'react';
import { useMinute } from '../../hooks/use-now';
import { useApp } from '../../state/app-store';
import { isReadOnly } from '../../state/selectors';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Icon } from '../../ui/icon';
import { useWantedDue } from '../attention/use-wanted-due';
import { useIncident, useZone } from '../header/use-incident';
import { audienceWord, dueText, rhythmAndLast } from './update-words';
import styles from './updates.module.css';

/** Whom we keep informed: when each hears of us next, and when it last did. [U1] */
export function UpdatesCard() {
  const incident = useIncident();
  const clocks = useMemo(() => updateClocks(incident), [incident]);
  return (
    <Card title="Status updates">
      <ul className={styles.audiences}>
        {clocks.map((clock) => (
          <Audience key={clock.audience} clock={clock} />
        ))}
      </ul>
    </Card>
  );
}

function Audience({ clock }: { readonly clock: UpdateClock }) {
  const { audience, dueAt } = clock;
  const now = useMinute();
  const zone = useZone();
  const write = useRef<HTMLButtonElement>(null);
  useWantedDue({ kind: 'update', id: audience }, write);
  const showDialog = useApp((state) => state.showDialog);
  const readOnly = useApp(isReadOnly);
  return (
    <li className={styles.audience} data-audience={audience} data-late={dueAt !== null && dueAt < now}>
      <span className={styles.name}>{updateAudienceName(audience)}</span>
      <span className={styles.due}>{dueText(dueAt, now)}</span>
      <span className={styles.last}>{rhythmAndLast(clock, now, zone)}</span>
      <Button
        ref={write}
        size="small"
        variant="quiet"
        icon={<Icon name="megaphone" size={14} />}
        aria-label={readOnly ? `Read the updates for ${audienceWord(audience)}` : `Write to ${audienceWord(audience)}`}
        onPress={() => showDialog(readOnly ? { kind: 'sent-updates', audience } : { kind: 'update', audience })}
      >
        {readOnly ? 'Read' : 'Write'}
      </Button>
    </li>
  );
}
