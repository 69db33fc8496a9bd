import type { UpdateAudience } from '@domain/incident/status-updates';
import type { EntryId, EvidenceId, PartyId, StepId, VendorId, WorkaroundId } from '@domain/kernel/ids';

/** The one dialog that is open. Each kind carries what it is about and nothing else. */
export type Dialog =
  /** Asks for the name once, at the first start. */
  | { readonly kind: 'name' }
  | { readonly kind: 'declare' }
  | { readonly kind: 'keys' }
  | { readonly kind: 'palette' }
  // The directory; null: a new vendor
  | { readonly kind: 'vendor'; readonly vendorId: VendorId | null }
  // The incident as a whole
  | { readonly kind: 'title' }
  | { readonly kind: 'times' }
  | { readonly kind: 'impact' }
  | { readonly kind: 'lead' }
  | { readonly kind: 'resolve' }
  | { readonly kind: 'reopen' }
  | { readonly kind: 'set-aside' }
  | { readonly kind: 'findings' }
  // The log
  | { readonly kind: 'correct'; readonly entryId: EntryId }
  | { readonly kind: 'retract'; readonly entryId: EntryId }
  | { readonly kind: 'redact'; readonly entryId: EntryId }
  | { readonly kind: 'evidence-viewer'; readonly entryId: EntryId; readonly evidenceId: EvidenceId }
  | { readonly kind: 'evidence-details'; readonly evidenceId: EvidenceId }
  // Parties
  | { readonly kind: 'add-party' }
  | { readonly kind: 'party'; readonly partyId: PartyId }
  | { readonly kind: 'stance'; readonly partyId: PartyId }
  // Escalations
  | { readonly kind: 'attempt'; readonly partyId: PartyId; readonly rung: string | null }
  | { readonly kind: 'reply'; readonly partyId: PartyId }
  // Workarounds
  | { readonly kind: 'propose-workaround' }
  | { readonly kind: 'workaround'; readonly workaroundId: WorkaroundId }
  // Updates, handoff, impact
  | { readonly kind: 'update'; readonly audience: UpdateAudience }
  | { readonly kind: 'sent-updates'; readonly audience: UpdateAudience }
  | { readonly kind: 'handoff' }
  | { readonly kind: 'cost' }
  | { readonly kind: 'step'; readonly workaroundId: WorkaroundId; readonly stepId: StepId | null };
