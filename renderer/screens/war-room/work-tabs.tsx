import { AllClearsCard } from '../../features/all-clears/all-clears-card';
import { DecisionsCard } from '../../features/decisions/decisions-card';
import { EscalationCard } from '../../features/escalations/escalation-card';
import { CreditCards } from '../../features/impact/credit-cards';
import { ImpactCard } from '../../features/impact/impact-card';
import { ChecksCard } from '../../features/investigation/checks-card';
import { HypothesesCard } from '../../features/investigation/hypotheses-card';
import { TakenNote } from '../../features/playbooks/taken-note';
import { PromisesCard } from '../../features/promises/promises-card';
import { UpdatesCard } from '../../features/updates/updates-card';
import { WorkaroundsCard } from '../../features/workarounds/workarounds-card';
import { useApp } from '../../state/app-store';
import type { WorkTab } from '../../state/screen';
import { type TabItem, Tabs } from '../../ui/tabs';
import styles from './war-room-screen.module.css';

const tabs: readonly TabItem<WorkTab>[] = [
  { id: 'now', label: 'Now' },
  { id: 'investigation', label: 'Investigation' },
  { id: 'updates', label: 'Updates' },
  { id: 'impact', label: 'Impact' },
];

/** The right column of the war room: what is in hand now, what we know of the cause, whom we keep informed, and what it costs. */
export function WorkTabs() {
  const tab = useApp((state) => state.workTab);
  const showTab = useApp((state) => state.showWorkTab);
  return (
    <Tabs
      label="Work"
      items={tabs}
      selected={tab}
      onSelect={showTab}
      bar={(list) => <div className={styles.tabs}>{list}</div>}
    >
      <div className={styles.cards}>
        {tab === 'now' && (
          <>
            <PromisesCard />
            <AllClearsCard />
            <DecisionsCard place="waiting" />
            <EscalationCard />
            <TakenNote />
            <WorkaroundsCard />
            <DecisionsCard place="decided" />
          </>
        )}
        {tab === 'investigation' && (
          <>
            <HypothesesCard />
            <ChecksCard />
          </>
        )}
        {tab === 'updates' && <UpdatesCard />}
        {tab === 'impact' && (
          <>
            <ImpactCard />
            <CreditCards />
          </>
        )}
      </div>
    </Tabs>
  );
}
