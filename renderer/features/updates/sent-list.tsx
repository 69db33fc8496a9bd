import type { UpdateAudience } from '@domain/incident/status-updates';
import { visibleText } from '@domain/kernel/text';
import { formatDateTime } from '@domain/kernel/zone';
import { sentUpdates } from '@domain/queries/update-clocks';
import { useMemo } from 'react';
import { copyText } from '../../hooks/copy-text';
import { useMinute } from '../../hooks/use-now';
import { useApp } from '../../state/app-store';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { shortTime } from '../header/short-time';
import { useIncident, useZone } from '../header/use-incident';
import styles from './updates.module.css';

/** What an audience was told, word for word, the latest first. [U3] */
export function SentList({ audience }: { readonly audience: UpdateAudience }) {
  const incident = useIncident();
  const sent = useMemo(() => sentUpdates(incident, audience).toReversed(), [incident, audience]);
  const zone = useZone();
  const now = useMinute();
  const announce = useApp((state) => state.announce);
  if (sent.length === 0) return null;
  return (
    <section aria-label="Sent before">
      <h3 className={styles.heading}>Sent before</h3>
      <ol className={styles.sent}>
        {sent.map((one) => {
          const { id, text, where, by, nextBy } = one.update;
          const next = nextBy === null ? '' : `, next by ${formatDateTime(nextBy, zone)}`;
          return (
            <li key={id}>
              <p className={styles.note}>
                {shortTime(one, now, zone)}, {visibleText(where)}, marked by {visibleText(by)}
                {next}
              </p>
              <p className={styles.words}>{text === '' ? 'Words removed' : visibleText(text)}</p>
              <Button
                size="small"
                variant="quiet"
                icon={<Icon name="copy" size={14} />}
                aria-label={`Copy the update of ${shortTime(one, now, zone)}`}
                onPress={() => {
                  copyText(text);
                  announce('Update copied');
                }}
              >
                Copy
              </Button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
