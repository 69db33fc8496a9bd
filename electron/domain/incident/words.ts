import { assertNever } from '../kernel/assert-never';
import type { CheckPath, CheckResult } from './checks';
import type { CommitmentStatus } from './commitments';
import type { AttemptEnd } from './escalations';
import type { HypothesisStatus } from './hypotheses';
import type { Phase, Severity } from './lifecycle';
import type { EntryKind } from './log';
import type { Contract, PartyRole } from './parties';
import type { StanceKind } from './stances';
import type { UpdateAudience } from './status-updates';
import type { WorkaroundState } from './workarounds';
import type { TargetKind } from './workarounds-events';

/** The words of screens and exports for what the record keeps as codes; one table each, used by both. */

export function severityName(severity: Severity | null): string {
  switch (severity) {
    case null:
      return 'Severity not set';
    case 1:
      return 'Sev 1 · Site down';
    case 2:
      return 'Sev 2 · Team blocked';
    case 3:
      return 'Sev 3 · Slowed';
    case 4:
      return 'Sev 4 · Nuisance';
    default:
      return assertNever(severity, 'severity');
  }
}

const phaseNames: Readonly<Record<Phase, string>> = {
  investigating: 'Investigating',
  'cause-known': 'Cause known',
  'on-workaround': 'On workaround',
  watching: 'Watching',
  resolved: 'Resolved',
  closed: 'Closed',
};

const kindNames: Readonly<Record<EntryKind, string>> = {
  observation: 'Observation',
  action: 'Action',
  contact: 'Contact',
  decision: 'Decision',
  claim: 'Claim',
  promise: 'Promise',
  update: 'Update',
  milestone: 'Milestone',
  workaround: 'Workaround',
  handoff: 'Handoff',
  evidence: 'Evidence',
};

const roleNames: Readonly<Record<PartyRole, string>> = {
  us: 'Us',
  provider: 'Provider',
  upstream: 'Upstream',
  intermediary: 'Intermediary',
  recipient: 'Recipient',
  customer: 'Customer',
  other: 'Other',
};

const stanceNames: Readonly<Record<StanceKind, string>> = {
  accepts: 'Accepts',
  investigating: 'Investigating',
  denies: 'Denies',
  'points-at': 'Points at',
  silent: 'Silent',
  'says-fixed': 'Says fixed',
};

const contractNames: Readonly<Record<Contract, string>> = {
  yes: 'We have a contract with them',
  no: 'No contract with them',
  through: 'Contract through',
  unknown: 'Contract not known',
};

const attemptEndNames: Readonly<Record<AttemptEnd, string>> = {
  'no-answer': 'No answer',
  'automatic-reply': 'Automatic reply',
  answered: 'Answered',
  promised: 'Promised',
  deflected: 'Deflected to',
  'says-fixed': 'Says fixed',
};

const workaroundStateNames: Readonly<Record<WorkaroundState, string>> = {
  idea: 'Idea',
  building: 'Building',
  testing: 'Testing',
  'in-use': 'In use',
  retired: 'Retired',
};

const commitmentStatusNames: Readonly<Record<CommitmentStatus, string>> = {
  open: 'Open',
  kept: 'Kept',
  broken: 'Broken',
  unknown: 'Unknown',
  undated: 'Undated',
  withdrawn: 'Withdrawn',
};

const hypothesisStatusNames: Readonly<Record<HypothesisStatus, string>> = {
  open: 'Open',
  supported: 'Supported',
  'ruled-out': 'Ruled out',
  'set-aside': 'Set aside',
};

const checkResultNames: Readonly<Record<CheckResult, string>> = {
  works: 'Works',
  fails: 'Fails',
  unknown: 'Not known',
};

const targetKindNames: Readonly<Record<TargetKind, string>> = {
  person: 'Person',
  site: 'Site',
  device: 'Device',
};

const updateAudienceNames: Readonly<Record<UpdateAudience, string>> = {
  staff: 'Staff',
  customer: 'Customers',
  owner: 'Owner',
};

export const phaseName = (phase: Phase): string => phaseNames[phase];
export const kindName = (kind: EntryKind): string => kindNames[kind];
export const roleName = (role: PartyRole): string => roleNames[role];
export const stanceName = (stance: StanceKind): string => stanceNames[stance];
export const contractName = (contract: Contract): string => contractNames[contract];
export const attemptEndName = (end: AttemptEnd | null): string => (end === null ? 'Waiting' : attemptEndNames[end]);
export const commitmentStatusName = (status: CommitmentStatus): string => commitmentStatusNames[status];
export const hypothesisStatusName = (status: HypothesisStatus): string => hypothesisStatusNames[status];
export const checkResultName = (result: CheckResult): string => checkResultNames[result];
export const targetKindName = (kind: TargetKind): string => targetKindNames[kind];
export const updateAudienceName = (audience: UpdateAudience): string => updateAudienceNames[audience];
export const workaroundStateName = (state: WorkaroundState): string => workaroundStateNames[state];

/** `Reception to booking, via LTE`. */
export function pathName({ from, to, via }: CheckPath): string {
  return `${from} to ${to}${via === null ? '' : `, via ${via}`}`;
}

/** `INC-0042`, with a letter from b on where two offline computers took the same number. [I1] */
export function referenceText(referenceNumber: number, suffix = ''): string {
  return `INC-${String(referenceNumber).padStart(4, '0')}${suffix}`;
}
