import { contractLines } from '@domain/directory/contract-lines';
import type { Vendor } from '@domain/directory/vendors';
import { visibleText } from '@domain/kernel/text';
import styles from './vendor-card.module.css';
import { Section } from './vendor-section';

/** What they owe us on paper. */
export function ContractSection({ vendor: { contract } }: { readonly vendor: Vendor }) {
  if (contract === null) return null;
  return (
    <Section title="Contract">
      {contractLines(contract).map((line) => (
        <p key={line} className={styles.words}>
          {visibleText(line)}
        </p>
      ))}
    </Section>
  );
}
