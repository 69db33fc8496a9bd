import { BriefDialog } from '../../features/agent-brief/brief-dialog';
import { JudgeAllClearDialog } from '../../features/all-clears/judge-all-clear-dialog';
import { RetestDialog } from '../../features/all-clears/retest-dialog';
import { SaysFixedDialog } from '../../features/all-clears/says-fixed-dialog';
import { DecideDialog } from '../../features/decisions/decide-dialog';
import { DecisionDueDialog } from '../../features/decisions/decision-due-dialog';
import { DecisionOutcomeDialog } from '../../features/decisions/decision-outcome-dialog';
import { AttemptDialog } from '../../features/escalations/attempt-dialog';
import { CallDialog } from '../../features/escalations/call-dialog';
import { LadderDialog } from '../../features/escalations/ladder-dialog';
import { ReplyDialog } from '../../features/escalations/reply-dialog';
import { SayDialog } from '../../features/escalations/say-dialog';
import { EvidenceDetails } from '../../features/evidence/evidence-details';
import { EvidenceViewer } from '../../features/evidence/evidence-viewer';
import { ExportDialog } from '../../features/export/export-dialog';
import { HandoffDialog } from '../../features/handoff/handoff-dialog';
import { CostDialog } from '../../features/impact/cost-dialog';
import { CheckDialog } from '../../features/investigation/check-dialog';
import { HypothesisDialog } from '../../features/investigation/hypothesis-dialog';
import { JudgeDialog } from '../../features/investigation/judge-dialog';
import { FindingsDialog } from '../../features/lifecycle/findings-dialog';
import { ImpactDialog } from '../../features/lifecycle/impact-dialog';
import { LeadDialog } from '../../features/lifecycle/lead-dialog';
import { ReopenDialog } from '../../features/lifecycle/reopen-dialog';
import { ResolveDialog } from '../../features/lifecycle/resolve-dialog';
import { SetAsideDialog } from '../../features/lifecycle/set-aside-dialog';
import { TimesDialog } from '../../features/lifecycle/times-dialog';
import { TitleDialog } from '../../features/lifecycle/title-dialog';
import { CorrectDialog } from '../../features/log/correct-dialog';
import { RedactDialog } from '../../features/log/redact-dialog';
import { RetractDialog } from '../../features/log/retract-dialog';
import { ImportMailsDialog } from '../../features/mail-import/import-mails-dialog';
import { OwnershipMapDialog } from '../../features/ownership-map/ownership-map-dialog';
import { AddPartyDialog } from '../../features/parties/add-party-dialog';
import { PartyCardDialog } from '../../features/parties/party-card-dialog';
import { PartyDialog } from '../../features/parties/party-dialog';
import { StanceDialog } from '../../features/parties/stance-dialog';
import { AddPromiseDialog } from '../../features/promises/add-promise-dialog';
import { PromiseDueDialog } from '../../features/promises/promise-due-dialog';
import { PromiseOutcomeDialog } from '../../features/promises/promise-outcome-dialog';
import { SentUpdatesDialog } from '../../features/updates/sent-updates-dialog';
import { UpdateDialog } from '../../features/updates/update-dialog';
import { CareDialog } from '../../features/workarounds/care-dialog';
import { ProposeDialog } from '../../features/workarounds/propose-dialog';
import { StepDialog } from '../../features/workarounds/step-dialog';
import { TargetDialog } from '../../features/workarounds/target-dialog';
import { TargetsDialog } from '../../features/workarounds/targets-dialog';
import { WorkaroundDialog } from '../../features/workarounds/workaround-dialog';
import { useApp } from '../../state/app-store';

/** The dialogs of the war room; those of every screen open in the frame. */
export function WarRoomDialog() {
  const dialog = useApp((state) => state.dialog);
  const closeDialog = useApp((state) => state.closeDialog);
  switch (dialog?.kind) {
    case 'title':
      return <TitleDialog />;
    case 'times':
      return <TimesDialog />;
    case 'impact':
      return <ImpactDialog />;
    case 'lead':
      return <LeadDialog />;
    case 'resolve':
      return <ResolveDialog />;
    case 'reopen':
      return <ReopenDialog />;
    case 'set-aside':
      return <SetAsideDialog />;
    case 'findings':
      return <FindingsDialog />;
    case 'export':
      return <ExportDialog />;
    case 'correct':
      return <CorrectDialog entryId={dialog.entryId} />;
    case 'retract':
      return <RetractDialog entryId={dialog.entryId} />;
    case 'redact':
      return <RedactDialog entryId={dialog.entryId} />;
    case 'evidence-viewer':
      return <EvidenceViewer entryId={dialog.entryId} evidenceId={dialog.evidenceId} />;
    case 'evidence-details':
      return <EvidenceDetails evidenceId={dialog.evidenceId} />;
    case 'import-mails':
      return <ImportMailsDialog incidentId={dialog.incidentId} files={dialog.files} />;
    case 'add-party':
      return <AddPartyDialog />;
    case 'party':
      return <PartyDialog partyId={dialog.partyId} />;
    case 'party-card':
      return <PartyCardDialog partyId={dialog.partyId} onClose={closeDialog} />;
    case 'ownership-map':
      return <OwnershipMapDialog />;
    case 'stance':
      return <StanceDialog partyId={dialog.partyId} />;
    case 'attempt':
      return <AttemptDialog partyId={dialog.partyId} rung={dialog.rung} said={dialog.said ?? ''} />;
    case 'call':
      return <CallDialog />;
    case 'say':
      return <SayDialog key={`${dialog.partyId} ${dialog.rung}`} partyId={dialog.partyId} rungName={dialog.rung} />;
    case 'ladder':
      return <LadderDialog partyId={dialog.partyId} />;
    case 'brief':
      return <BriefDialog partyId={dialog.partyId} />;
    case 'reply':
      return <ReplyDialog partyId={dialog.partyId} />;
    case 'propose-workaround':
      return <ProposeDialog said={dialog.said ?? ''} />;
    case 'workaround':
      return <WorkaroundDialog workaroundId={dialog.workaroundId} />;
    case 'workaround-care':
      return <CareDialog workaroundId={dialog.workaroundId} />;
    case 'step':
      return <StepDialog workaroundId={dialog.workaroundId} stepId={dialog.stepId} part={dialog.part} />;
    case 'targets':
      return <TargetsDialog workaroundId={dialog.workaroundId} />;
    case 'target':
      return <TargetDialog workaroundId={dialog.workaroundId} targetId={dialog.targetId} />;
    case 'hypothesis':
      return <HypothesisDialog hypothesisId={dialog.hypothesisId} />;
    case 'judge':
      return <JudgeDialog hypothesisId={dialog.hypothesisId} />;
    case 'check':
      return <CheckDialog />;
    case 'add-promise':
      return <AddPromiseDialog />;
    case 'promise-outcome':
      return <PromiseOutcomeDialog commitmentId={dialog.commitmentId} outcome={dialog.outcome} />;
    case 'promise-due':
      return <PromiseDueDialog commitmentId={dialog.commitmentId} />;
    case 'says-fixed':
      return <SaysFixedDialog entryId={dialog.entryId} />;
    case 'judge-all-clear':
      return <JudgeAllClearDialog allClearId={dialog.allClearId} wasTrue={dialog.wasTrue} />;
    case 'retest':
      return <RetestDialog allClearId={dialog.allClearId} />;
    case 'decide':
      return <DecideDialog />;
    case 'decision-outcome':
      return <DecisionOutcomeDialog decisionId={dialog.decisionId} />;
    case 'decision-due':
      return <DecisionDueDialog decisionId={dialog.decisionId} />;
    case 'update':
      return <UpdateDialog audience={dialog.audience} />;
    case 'cost':
      return <CostDialog />;
    case 'handoff':
      return <HandoffDialog />;
    case 'sent-updates':
      return <SentUpdatesDialog audience={dialog.audience} />;
    default:
      return null;
  }
}
