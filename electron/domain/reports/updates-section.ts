import { type UpdateAudience, updateAudienceSchema } from '../incident/status-updates';
import { updateAudienceName } from '../incident/words';
import { get } from '../kernel/sorted-list';
import { type SentUpdate, sentUpdates } from '../queries/update-clocks';
import { type Block, type Inline, list, own, section, typedLines, words } from './document';
import { momentText, type ReportContext } from './report-context';

/** What we told people, word for word, by audience. [U3] */
export function updatesSection(context: ReportContext): readonly Block[] {
  const lines = updateAudienceSchema.options.flatMap((audience) =>
    seenUpdates(context, audience).map((sent) => {
      const { where } = sent.update;
      return words`To ${own(updateAudienceName(audience).toLowerCase())} by ${where}, ${updateText(context, sent)}`;
    }),
  );
  return section(2, 'Status updates', list(lines));
}

/** The updates of an audience that this reader sees. When one was sent, its entry tells, which others may not read. */
export function seenUpdates({ incident, whole }: ReportContext, audience: UpdateAudience): readonly SentUpdate[] {
  return sentUpdates(whole, audience).filter(({ update }) => get(incident.statusUpdates.sent, update.id) !== undefined);
}

/** When it was sent, and its words. */
export function updateText(context: ReportContext, sent: SentUpdate): Inline {
  const said = sent.update.text === '' ? own('words removed') : typedLines(sent.update.text);
  return words`${momentText(context, sent)}: ${said}`;
}
