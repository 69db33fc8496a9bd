import type { Channel } from '@domain/directory/vendor-facts';
import type { Vendor } from '@domain/directory/vendors';
import { channelKindName } from '@domain/directory/words';
import { visibleText } from '@domain/kernel/text';
import { useApp } from '../../state/app-store';
import { Button } from '../../ui/button';
import { Copyable } from './copyable';
import styles from './vendor-card.module.css';
import { Section } from './vendor-section';

/** How to reach them, who is there, when they answer, and by which numbers they know us. */
export function ReachSection({ vendor }: { readonly vendor: Vendor }) {
  const { channels, people, hours, accountNumbers, statusPage } = vendor;
  return (
    <>
      <Section title="Channels">
        <Channels channels={channels} none="No channel yet. Add the support number before you need it." />
        {statusPage !== null && <StatusPage address={statusPage} />}
      </Section>
      {people.length > 0 && (
        <Section title="People">
          {people.map((person) => (
            <div key={person.personId} className={styles.person}>
              <span className={styles.who}>
                {visibleText(person.name)}
                {person.role !== null && <span className={styles.quiet}>, {visibleText(person.role)}</span>}
              </span>
              <Channels channels={person.channels} none="" />
            </div>
          ))}
        </Section>
      )}
      {accountNumbers.length > 0 && (
        <Section title="Account numbers">
          <dl className={styles.facts}>
            {accountNumbers.map(({ label, number }) => (
              <div key={`${label} ${number}`}>
                <dt>{visibleText(label)}</dt>
                <dd>
                  <Copyable value={number} />
                </dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
      {hours !== null && (
        <Section title="Hours">
          <p className={styles.words}>{visibleText([hours.text, hours.timeZone].filter(Boolean).join(', '))}</p>
          {hours.holidays !== null && <p className={styles.words}>Holidays: {visibleText(hours.holidays)}</p>}
        </Section>
      )}
    </>
  );
}

function Channels({ channels, none }: { readonly channels: readonly Channel[]; readonly none: string }) {
  if (channels.length === 0) return none === '' ? null : <p className={styles.quiet}>{none}</p>;
  return (
    <dl className={styles.facts}>
      {channels.map(({ kind, value, remark }) => (
        <div key={`${kind} ${value} ${remark}`}>
          <dt>{channelKindName(kind)}</dt>
          <dd>
            <Copyable value={value} />
            {remark !== null && <span className={styles.quiet}>{visibleText(remark)}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Opens outside, and only where it is an address that may. */
function StatusPage({ address }: { readonly address: string }) {
  const openLink = useApp((state) => state.openLink);
  return (
    <p className={styles.words}>
      Status page:{' '}
      {/^https?:\/\//i.test(address) ? (
        <Button variant="quiet" size="small" onPress={() => void openLink(address)}>
          {visibleText(address)}
        </Button>
      ) : (
        visibleText(address)
      )}
    </p>
  );
}
