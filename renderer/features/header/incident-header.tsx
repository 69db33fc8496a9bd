import { referenceText } from '@domain/incident/words';
import type { ReactNode } from 'react';
import { useApp } from '../../state/app-store';
import { Chip } from '../../ui/chip';
import { BeganLine } from './began-line';
import { HeaderActions } from './header-actions';
import { HeaderClocks } from './header-clocks';
import styles from './incident-header.module.css';
import { PhaseMenu } from './phase-menu';
import { SeverityMenu } from './severity-menu';
import { TitleLine } from './title-line';
import { useRoom } from './use-incident';

/** What it is, where it stands, how long it has been. [I1, I2, C2] */
export function IncidentHeader({ children }: { readonly children?: ReactNode }) {
  const { severity, phase, title, declared } = useRoom('lifecycle');
  const reference = useReference();
  return (
    <section className={styles.head} aria-label="Incident" data-pane="header" tabIndex={-1}>
      <div className={styles.id}>
        <div className={styles.chips}>
          <SeverityMenu severity={severity} />
          <PhaseMenu phase={phase} />
          <Chip tone={declared?.practice === true ? 'accent' : 'plain'}>
            {declared?.practice === true && 'Practice'}
            <span className={styles.reference}>{reference}</span>
          </Chip>
          <HeaderActions />
          {children}
        </div>
        <TitleLine title={title} />
        <BeganLine />
      </div>
      <HeaderClocks />
    </section>
  );
}

/** The reference as the catalog gives it: another computer may have taken the same number. [I1] */
function useReference(): string {
  const incidentId = useApp((state) => state.open?.incidentId);
  const listed = useApp((state) => state.incidents?.find((one) => one.incidentId === incidentId)?.reference);
  const number = useRoom('lifecycle').declared?.referenceNumber;
  return listed ?? (number === undefined ? '' : referenceText(number));
}
