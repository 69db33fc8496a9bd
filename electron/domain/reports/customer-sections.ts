import type { Phase } from '../incident/lifecycle';
import { beganOf, isOpen } from '../incident/lifecycle';
import { values } from '../kernel/sorted-list';
import { impactLines } from './about-section';
import { type Block, type Inline, own, paragraph, section, typedLines, words } from './document';
import { momentText, type ReportContext } from './report-context';
import { seenUpdates, updateText } from './updates-section';

/** What customers are told of how it stands: no names, no blame, nothing that somebody promised us. [R1] */
export function customerState(context: ReportContext): readonly Inline[] {
  const { lifecycle } = context.incident;
  const began = beganOf(lifecycle);
  const { resolved } = lifecycle;
  return [
    own(plainPhases[lifecycle.phase]),
    ...(began === null ? [] : [words`Since ${momentText(context, began)}`]),
    ...(resolved === null || isOpen(lifecycle) ? [] : [words`Working again since ${momentText(context, resolved)}`]),
    ...impactLines(context),
  ];
}

/** What they were sent, then what was marked for them, each in order of time and in the words that were meant for them. [L7, U3] */
export function noticeSections(context: ReportContext): readonly Block[] {
  const sent = seenUpdates(context, 'customer');
  const told = new Set(sent.map(({ update }) => update.entryId));
  const entries = [...values(context.incident.log.inOrder)].filter(
    ({ id, retraction, redaction }) => retraction === null && redaction === null && !told.has(id),
  );
  const marked = entries.map((entry) => {
    const at = momentText(context, { at: entry.occurredAt, certainty: entry.certainty });
    return paragraph(words`${at}: ${typedLines(entry.text)}`);
  });
  const updates = sent.map((one) => paragraph(updateText(context, one)));
  const nothing = paragraph(own('Nothing more has been marked for customers so far.'));
  return [
    ...section(2, 'What we sent you', updates),
    ...section(2, 'What we can tell you', marked.length + updates.length === 0 ? [nothing] : marked),
  ];
}

const plainPhases: Readonly<Record<Phase, string>> = {
  investigating: 'A service that we depend on is disturbed; we are looking into it',
  'cause-known': 'A service that we depend on is disturbed; its cause is known, and it is being worked on',
  'on-workaround': 'A service that we depend on is disturbed; we have built a way round it',
  watching: 'It seems to work again; we are watching it before we call it over',
  resolved: 'The disturbance is over; we have checked it ourselves',
  closed: 'The disturbance is over; we have checked it ourselves',
};
