import { z } from 'zod';

/** Ids are uuid v7 text; the brand keeps a party's id out of an entry's place. */
function idOf<Name extends string>(name: Name, shape: RegExp = /^[0-9a-z][0-9a-z-]{0,63}$/) {
  return z
    .string()
    .regex(shape, { error: `is not a valid ${name} id` })
    .brand<Name>();
}

export const incidentIdSchema = idOf('IncidentId');
export const entryIdSchema = idOf('EntryId');
/** A party of an imported case keeps the short name that its file gave it. */
export const partyIdSchema = idOf('PartyId', /^[0-9A-Za-z][0-9A-Za-z._-]{0,63}$/);
export const stanceIdSchema = idOf('StanceId');
export const escalationIdSchema = idOf('EscalationId');
export const attemptIdSchema = idOf('AttemptId');
export const replyIdSchema = idOf('ReplyId');
export const commitmentIdSchema = idOf('CommitmentId');
export const allClearIdSchema = idOf('AllClearId');
export const hypothesisIdSchema = idOf('HypothesisId');
export const checkIdSchema = idOf('CheckId');
export const decisionIdSchema = idOf('DecisionId');
export const workaroundIdSchema = idOf('WorkaroundId');
export const stepIdSchema = idOf('StepId');
export const targetIdSchema = idOf('TargetId');
export const evidenceIdSchema = idOf('EvidenceId');
export const handoffIdSchema = idOf('HandoffId');
export const playbookIdSchema = idOf('PlaybookId');
export const vendorIdSchema = idOf('VendorId');
export const personIdSchema = idOf('PersonId');
export const statusUpdateIdSchema = idOf('StatusUpdateId');

export type IncidentId = z.infer<typeof incidentIdSchema>;
export type EntryId = z.infer<typeof entryIdSchema>;
export type PartyId = z.infer<typeof partyIdSchema>;
export type StanceId = z.infer<typeof stanceIdSchema>;
export type EscalationId = z.infer<typeof escalationIdSchema>;
export type AttemptId = z.infer<typeof attemptIdSchema>;
export type ReplyId = z.infer<typeof replyIdSchema>;
export type CommitmentId = z.infer<typeof commitmentIdSchema>;
export type AllClearId = z.infer<typeof allClearIdSchema>;
export type HypothesisId = z.infer<typeof hypothesisIdSchema>;
export type CheckId = z.infer<typeof checkIdSchema>;
export type DecisionId = z.infer<typeof decisionIdSchema>;
export type WorkaroundId = z.infer<typeof workaroundIdSchema>;
export type StepId = z.infer<typeof stepIdSchema>;
export type TargetId = z.infer<typeof targetIdSchema>;
export type EvidenceId = z.infer<typeof evidenceIdSchema>;
export type HandoffId = z.infer<typeof handoffIdSchema>;
export type PlaybookId = z.infer<typeof playbookIdSchema>;
export type VendorId = z.infer<typeof vendorIdSchema>;
export type PersonId = z.infer<typeof personIdSchema>;
export type StatusUpdateId = z.infer<typeof statusUpdateIdSchema>;

/** Makes fresh ids; comes in from outside because the domain has no randomness. */
export type NewId = () => string;
