import { heading, list, typed, words } from './document';
import type { Brief } from './handoff-brief';
import { reportMarkdown } from './markdown';

/** The brief as Markdown, to be copied or sent; what people typed does nothing in it. A part without a line is left out. [O1, R4] */
export function handoffMarkdown({ title, opening, parts }: Brief): string {
  const sections = parts
    .filter(({ lines }) => lines.length > 0)
    .flatMap((part) => [heading(2, words`${part.heading}`), ...list(part.lines.map(typed))]);
  const name = typed(title);
  return reportMarkdown({ title: name, blocks: [heading(1, name), ...list(opening.map(typed)), ...sections] });
}
