import type { EvidenceFile } from '@contract/evidence';
import type { IncidentCommand } from '@domain/incident/decide';
import type { AttemptEnd } from '@domain/incident/escalations';
import { isPublicChannel } from '@domain/incident/public-channels';
import type { Instant } from '@domain/kernel/instant';
import { lineOrNull } from '../lifecycle/line-dialog';

/** A call that has ended. */
export interface EndedCall {
  readonly at: Instant;
  readonly minutes: number;
  readonly minutesOnHold: number;
}

/** A try of ours while it is being written down. */
export interface AttemptForm {
  readonly text: string;
  readonly ended: AttemptEnd | 'waiting';
  readonly deflectedTo: string;
  readonly rung: string;
  readonly channel: string;
  readonly person: string;
  readonly reference: string;
  readonly minutes: number | null;
  readonly minutesOnHold: number | null;
  readonly network: string;
  readonly handle: string;
  readonly link: string;
  /** Stored already; part of the attempt once it is logged. [E4, L8] */
  readonly evidence: readonly EvidenceFile[];
}

type LogAttempt = Extract<IncidentCommand, { type: 'LogAttempt' }>;

/** True for a try in public: it has a network, a handle and a link instead of minutes. [E4] */
export function isPost({ channel }: Pick<AttemptForm, 'channel'>): boolean {
  return isPublicChannel(channel);
}

/** The fields of the command that the form fills by itself. [E2, E4] */
export function attemptFields(form: AttemptForm): Omit<LogAttempt, 'type' | 'partyId' | 'when' | 'promise'> {
  const { rung, channel, text, minutes, minutesOnHold, ended, evidence } = form;
  const network = lineOrNull(form.network);
  const { handle, network: site } = readHandle(form.handle);
  return {
    ...{ rung, channel, text, minutes, minutesOnHold, evidence },
    ended: ended === 'waiting' ? null : ended,
    person: lineOrNull(form.person),
    reference: lineOrNull(form.reference),
    deflectedTo: lineOrNull(form.deflectedTo),
    post: isPost(form) ? { network: network ?? site ?? channel.trim(), handle, link: lineOrNull(form.link) } : null,
  };
}

/** `@northline`, or the address of a profile, as people paste it: `https://x.com/northline` is `@northline` on x.com. */
export function readHandle(typed: string): { readonly handle: string | null; readonly network: string | null } {
  const text = typed.trim();
  const address = /^(?:https?:\/\/)(?:www\.)?([^/\s]+)\/@?([^/?#\s]+)/i.exec(text);
  if (address !== null) return { handle: `@${address[2] ?? ''}`, network: address[1] ?? null };
  return { handle: lineOrNull(text), network: null };
}
