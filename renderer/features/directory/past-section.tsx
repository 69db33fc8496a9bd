import type { VendorPast } from '@contract/vendor-past';
import type { VendorId } from '@domain/kernel/ids';
import { visibleText } from '@domain/kernel/text';
import { useEffect, useState } from 'react';
import { useApp } from '../../state/app-store';
import { Button } from '../../ui/button';
import { countOf } from './import-words';
import styles from './vendor-card.module.css';
import { Section } from './vendor-section';

/** The incidents in which the vendor was a party, and how it behaved in each. [B7] */
export function PastSection({ vendorId }: { readonly vendorId: VendorId }) {
  const listVendorPast = useApp((state) => state.listVendorPast);
  const openIncident = useApp((state) => state.openIncident);
  // Any change of an incident changes the list, and with it this section.
  const incidents = useApp((state) => state.incidents);
  const [past, setPast] = useState<readonly VendorPast[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when the list of incidents changes
  useEffect(() => {
    let isLatest = true;
    void listVendorPast(vendorId).then((outcome) => {
      if (!isLatest) return;
      setPast(outcome.ok ? outcome.value : null);
      setProblem(outcome.ok ? null : outcome.error.sentence);
    });
    return () => {
      isLatest = false;
    };
  }, [listVendorPast, vendorId, incidents]);
  return (
    <Section title="Incidents with them">
      {problem !== null && <p className={styles.words}>{problem}</p>}
      {past?.length === 0 && <p className={styles.quiet}>None yet.</p>}
      {past?.map((one) => (
        <div key={one.incidentId} className={styles.past}>
          <Button size="small" variant="quiet" onPress={() => void openIncident(one.incidentId)}>
            {one.reference} {visibleText(one.title)}
          </Button>
          <p className={styles.quiet}>
            {one.isOver ? '' : 'Still open: '}
            {dealingsText(one)}
          </p>
        </div>
      ))}
    </Section>
  );
}

/** `12 contacts, 3 answers, 2 promises kept, 4 broken, 1 false all-clear`. */
function dealingsText({ contacts, answers, promisesKept, promisesBroken, falseAllClears }: VendorPast): string {
  return [
    countOf(contacts, 'contact'),
    countOf(answers, 'answer'),
    `${countOf(promisesKept, 'promise')} kept`,
    `${promisesBroken} broken`,
    countOf(falseAllClears, 'false all-clear'),
  ].join(', ');
}
