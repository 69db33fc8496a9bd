import type { Began } from '@domain/incident/lifecycle';
import { visibleText } from '@domain/kernel/text';
import { formatDateTime } from '@domain/kernel/zone';
import { beganText } from '../header/began-line';
import { useZone } from '../header/use-incident';
import styles from './lifecycle.module.css';

/** Every "began" that was held before, oldest first. [I3] */
export function EarlierBegan({ began }: { readonly began: readonly Began[] }) {
  const zone = useZone();
  if (began.length === 0) return null;
  return (
    <section className={styles.earlier}>
      <h3>Held before</h3>
      <ul>
        {began.map((one) => (
          <li key={one.eventId}>
            <s>{beganText(one, zone)}</s>, said by {visibleText(one.recordedBy)} {formatDateTime(one.recordedAt, zone)}
            {one.reason !== null && `: ${visibleText(one.reason)}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
