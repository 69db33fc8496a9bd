import type { Brief } from './handoff-brief';
import { blocks, inert, list, section } from './markdown';

/** The brief as Markdown, to be copied or sent; what people typed does nothing in it. [O1, R4] */
export function handoffMarkdown({ title, opening, parts }: Brief): string {
  const sections = parts.map(({ heading, lines }) => section(`## ${heading}`, list(lines.map(inert))));
  return `${blocks([`# ${inert(title)}`, list(opening.map(inert)), ...sections])}\n`;
}
