import { heading, list, own, section, typed } from './document';
import type { Brief } from './handoff-brief';
import { reportMarkdown } from './markdown';

/** The brief as Markdown, to be copied or sent; what people typed does nothing in it. [O1, R4] */
export function handoffMarkdown({ title, opening, parts }: Brief): string {
  const sections = parts.flatMap((part) => section(2, own(part.heading), list(part.lines.map(typed))));
  return reportMarkdown({
    title: typed(title),
    blocks: [heading(1, typed(title)), ...list(opening.map(typed)), ...sections],
  });
}
