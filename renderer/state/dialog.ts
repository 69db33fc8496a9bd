import type { VendorFile } from '@contract/vendor-file';
import type { PlaybookFacts } from '@domain/directory/playbook-facts';
import type { Playbook } from '@domain/directory/playbooks';
import type { UpdateAudience } from '@domain/incident/status-updates';
import type { StepPart } from '@domain/incident/workarounds-events';
import type {
  AllClearId,
  CommitmentId,
  DecisionId,
  EntryId,
  EvidenceId,
  HypothesisId,
  PartyId,
  PlaybookId,
  StepId,
  TargetId,
  VendorId,
  WorkaroundId,
} from '@domain/kernel/ids';

/** The one dialog that is open. Each kind carries what it is about and nothing else. */
export type Dialog =
  /** Asks for the name once, at the first start. */
  | { readonly kind: 'name' }
  /** With a playbook: it is taken as soon as the incident is declared. [W4] */
  | { readonly kind: 'declare'; readonly playbook?: Playbook }
  | { readonly kind: 'keys' }
  | { readonly kind: 'palette' }
  // The directory; null: a new vendor
  | { readonly kind: 'vendor'; readonly vendorId: VendorId | null }
  | { readonly kind: 'import-vendors'; readonly file: VendorFile }
  /** Rows of somebody's own log. [Q1] */
  | { readonly kind: 'import-entries' }
  // The incident as a whole
  | { readonly kind: 'title' }
  | { readonly kind: 'times' }
  | { readonly kind: 'impact' }
  | { readonly kind: 'lead' }
  | { readonly kind: 'resolve' }
  | { readonly kind: 'reopen' }
  | { readonly kind: 'set-aside' }
  | { readonly kind: 'findings' }
  | { readonly kind: 'export' }
  // The log
  | { readonly kind: 'correct'; readonly entryId: EntryId }
  | { readonly kind: 'retract'; readonly entryId: EntryId }
  | { readonly kind: 'redact'; readonly entryId: EntryId }
  | { readonly kind: 'evidence-viewer'; readonly entryId: EntryId; readonly evidenceId: EvidenceId }
  | { readonly kind: 'evidence-details'; readonly evidenceId: EvidenceId }
  | { readonly kind: 'import-mails'; readonly incidentId: string; readonly files: readonly File[] }
  // Parties
  | { readonly kind: 'add-party' }
  | { readonly kind: 'party'; readonly partyId: PartyId }
  /** All that is known of it, to be read. */
  | { readonly kind: 'party-card'; readonly partyId: PartyId }
  | { readonly kind: 'ownership-map' }
  | { readonly kind: 'stance'; readonly partyId: PartyId }
  // Escalations
  /** `said`: what is known to have been asked already. */
  | { readonly kind: 'attempt'; readonly partyId: PartyId; readonly rung: string | null; readonly said?: string }
  | { readonly kind: 'reply'; readonly partyId: PartyId }
  /** The call that has ended, to be logged. */
  | { readonly kind: 'call' }
  | { readonly kind: 'say'; readonly partyId: PartyId; readonly rung: string }
  | { readonly kind: 'ladder'; readonly partyId: PartyId }
  | { readonly kind: 'brief'; readonly partyId: PartyId }
  // Workarounds
  /** `said`: what an entry said of it already, its first line the title and the others steps. */
  | { readonly kind: 'propose-workaround'; readonly said?: string }
  | { readonly kind: 'workaround'; readonly workaroundId: WorkaroundId }
  | { readonly kind: 'workaround-care'; readonly workaroundId: WorkaroundId }
  | {
      readonly kind: 'step';
      readonly workaroundId: WorkaroundId;
      readonly stepId: StepId | null;
      readonly part: StepPart;
    }
  | { readonly kind: 'targets'; readonly workaroundId: WorkaroundId }
  | { readonly kind: 'target'; readonly workaroundId: WorkaroundId; readonly targetId: TargetId }
  // Investigation
  | { readonly kind: 'hypothesis'; readonly hypothesisId: HypothesisId | null }
  | { readonly kind: 'judge'; readonly hypothesisId: HypothesisId }
  | { readonly kind: 'check' }
  // Updates, handoff, impact
  | { readonly kind: 'update'; readonly audience: UpdateAudience }
  | { readonly kind: 'sent-updates'; readonly audience: UpdateAudience }
  | { readonly kind: 'handoff' }
  | { readonly kind: 'playbook'; readonly playbookId: PlaybookId | null; readonly facts: PlaybookFacts }
  | { readonly kind: 'cost' }
  // Promises, all-clears, decisions
  | { readonly kind: 'add-promise' }
  | { readonly kind: 'promise-outcome'; readonly commitmentId: CommitmentId; readonly outcome: PromiseOutcome }
  | { readonly kind: 'promise-due'; readonly commitmentId: CommitmentId }
  | { readonly kind: 'says-fixed'; readonly entryId: EntryId | null }
  | { readonly kind: 'judge-all-clear'; readonly allClearId: AllClearId; readonly wasTrue: boolean }
  | { readonly kind: 'retest'; readonly allClearId: AllClearId }
  | { readonly kind: 'decide' }
  | { readonly kind: 'decision-outcome'; readonly decisionId: DecisionId }
  | { readonly kind: 'decision-due'; readonly decisionId: DecisionId };

/** What a person can say of a promise. [M2] */
export type PromiseOutcome = 'kept' | 'again' | 'withdrawn' | 'unknown';
