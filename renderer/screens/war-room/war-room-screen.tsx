import { useEffect, useRef } from 'react';
import { CaptureBar } from '../../features/capture/capture-bar';
import { type CaptureTarget, CaptureTargetProvider } from '../../features/capture/capture-target';
import { CallStrip } from '../../features/escalations/call-strip';
import { TrailKeys } from '../../features/escalations/trail-keys';
import { HandoffBanner } from '../../features/handoff/handoff-banner';
import { IncidentHeader } from '../../features/header/incident-header';
import { KeepWords } from '../../features/kept-words/keep-words';
import { RecordBanner } from '../../features/lifecycle/record-banner';
import { LogPane } from '../../features/log/log-pane';
import { PartiesPane } from '../../features/parties/parties-pane';
import { ChecklistPane } from '../../features/workarounds/checklist-pane';
import { isInField } from '../../hooks/use-hotkeys';
import { useApp } from '../../state/app-store';
import { isReadOnly } from '../../state/selectors';
import { PaneSwitch } from './pane-switch';
import { usePaneView } from './use-pane-view';
import { WarRoomDialog } from './war-room-dialog';
import styles from './war-room-screen.module.css';
import { WorkTabs } from './work-tabs';

/** Who owns what, what happened, what is due: read from left to right. */
export function WarRoomScreen() {
  const incidentId = useApp((state) => state.open?.incidentId ?? null);
  const readOnly = useApp(isReadOnly);
  const checklist = useApp((state) => state.checklist);
  const showDialog = useApp((state) => state.showDialog);
  const target = useRef<CaptureTarget | null>(null);
  const { view, show } = usePaneView();
  useEffect(() => {
    // Whoever comes in types: a line and Enter is an entry. [L1]
    if (!isInField(document.activeElement)) target.current?.focus();
  }, []);
  if (incidentId === null) return null;
  return (
    <CaptureTargetProvider value={target}>
      <main className={styles.room} data-view={view}>
        <div className={styles.head}>
          <IncidentHeader>
            <PaneSwitch view={view} onShow={show} />
          </IncidentHeader>
          <RecordBanner />
          <HandoffBanner />
        </div>
        <aside className={styles.left} aria-label="Parties and ownership" data-pane="parties" tabIndex={-1}>
          <PartiesPane />
        </aside>
        <section
          className={styles.middle}
          aria-label={checklist === null ? 'Log' : 'Checklist'}
          data-pane="log"
          tabIndex={-1}
        >
          {checklist === null ? <LogPane /> : <ChecklistPane key={checklist.workaroundId} view={checklist} />}
          {!readOnly && (
            <CaptureBar
              incidentId={incidentId}
              onMails={(files) => showDialog({ kind: 'import-mails', incidentId, files })}
            />
          )}
        </section>
        <aside className={styles.right} aria-label="Work" data-pane="trail" tabIndex={-1}>
          <CallStrip />
          <WorkTabs />
        </aside>
      </main>
      <TrailKeys incidentId={incidentId} />
      <KeepWords>
        <WarRoomDialog />
      </KeepWords>
    </CaptureTargetProvider>
  );
}
