import type { Failure } from '@contract/failure';
import type { DeclareRequest } from '@contract/incidents';
import type { Instant } from '@domain/kernel/instant';
import { err, ok, type Result } from '@domain/kernel/result';
import { readSaidWhen } from '../when/read-said';
import { emptyWhen, type WhenInput, whenOf } from '../when/read-when';
import { type SeverityChoice, severityOf } from './severities';

/** What stands in the form. Nothing that the person has to say is chosen for them. */
export interface DeclareForm {
  readonly title: string;
  readonly severity: SeverityChoice | null;
  /** `first-report`: now is only when we heard of it. [I3] */
  readonly start: 'first-report' | 'known';
  readonly began: WhenInput;
  readonly lead: string;
}

/** A form with the lead filled in: whoever declares it, until somebody else takes it; and what a playbook is for. */
export function emptyDeclareForm(ownName: string, title = ''): DeclareForm {
  return { title, severity: null, start: 'first-report', began: emptyWhen, lead: ownName };
}

/** The form as a request, or what is missing beside which field. The title's own rules are the domain's. [X3] */
export function declareRequest(form: DeclareForm, now: Instant, timeZone: string): Result<DeclareRequest, Failure> {
  const { title, severity, start, began, lead } = form;
  if (title.trim() === '') return refused('title', 'Say in a few words what is down.');
  if (severity === null) return refused('severity', 'Choose how bad it is, or "Not known yet".');
  const when = start === 'known' ? whenOf(readSaidWhen(began, now, timeZone)) : ok(null);
  if (!when.ok) return refused('began', when.error);
  if (start === 'known' && when.value === null) return refused('began', 'Type when it began, like 14:32.');
  return ok({
    title,
    severity: severityOf(severity),
    timeZone,
    began: when.value,
    lead: lead.trim() === '' ? null : lead,
  });
}

function refused(field: string, sentence: string): Result<never, Failure> {
  return err({ code: 'incomplete', sentence, field });
}
