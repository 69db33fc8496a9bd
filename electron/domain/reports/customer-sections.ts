import type { Phase } from '../incident/lifecycle';
import { beganOf, isOpen } from '../incident/lifecycle';
import { values } from '../kernel/sorted-list';
import { impactLines } from './about-section';
import { type Block, type Inline, own, paragraph, section, typedLines, words } from './document';
import { momentText, type ReportContext } from './report-context';

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

/** What was marked for them, in order of time, in the words that were meant for them. [L7, U2] */
export function noticeSection(context: ReportContext): readonly Block[] {
  const entries = [...values(context.incident.log.inOrder)].filter(
    (entry) => entry.retraction === null && entry.redaction === null,
  );
  const blocks = entries.map((entry) => {
    const at = momentText(context, { at: entry.occurredAt, certainty: entry.certainty });
    return paragraph(words`${at}: ${typedLines(entry.text)}`);
  });
  const nothing = paragraph(own('Nothing more has been marked for customers so far.'));
  return section(2, 'What we can tell you', blocks.length === 0 ? [nothing] : blocks);
}

const plainPhases: Readonly<Record<Phase, string>> = {
  investigating: 'A service that we depend on is disturbed; we are looking into it',
  'cause-known': 'A service that we depend on is disturbed; its cause is known, and it is being worked on',
  'on-workaround': 'A service that we depend on is disturbed; we have built a way round it',
  watching: 'It seems to work again; we are watching it before we call it over',
  resolved: 'The disturbance is over; we have checked it ourselves',
  closed: 'The disturbance is over; we have checked it ourselves',
};
