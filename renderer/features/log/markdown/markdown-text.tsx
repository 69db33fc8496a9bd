import type { ClipboardEvent } from 'react';
import Markdown, { type Options } from 'react-markdown';
import { asTyped } from './as-typed';
import { EntryLink } from './entry-link';
import { linkAddress } from './link-address';
import styles from './markdown-text.module.css';
import { withoutPadding } from './without-padding';

const options: Options = {
  skipHtml: true,
  allowedElements: ['p', 'strong', 'code', 'pre', 'a', 'ul', 'ol', 'li'],
  unwrapDisallowed: true,
  urlTransform: linkAddress,
  remarkPlugins: [asTyped],
  rehypePlugins: [withoutPadding],
  components: { a: EntryLink },
};

interface MarkdownTextProps {
  readonly text: string;
  readonly struck: boolean;
}

/** Bold, code, links and lists; every other sign is shown as it was typed. [R4] */
export function MarkdownText({ text, struck }: MarkdownTextProps) {
  const words = <Markdown {...options}>{text}</Markdown>;
  return (
    <div className={styles.text} onCopy={(event) => copyAsTyped(event, text)}>
      {/* Unlike <s>, <del> may hold paragraphs and lists. */}
      {struck ? <del>{words}</del> : words}
    </div>
  );
}

/** Who copies all of it gets what was typed, signs included. */
function copyAsTyped(event: ClipboardEvent<HTMLElement>, text: string): void {
  const selected = getSelection()?.toString() ?? '';
  if (withoutSpaces(selected) !== withoutSpaces(event.currentTarget.innerText)) return;
  event.clipboardData.setData('text/plain', text);
  event.preventDefault();
}

function withoutSpaces(text: string): string {
  return text.replaceAll(/\s/g, '');
}
