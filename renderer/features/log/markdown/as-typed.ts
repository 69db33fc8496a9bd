import { bareLinks } from './bare-links';
import { linkAddress, unsaidTarget } from './link-address';

/** What is used of the parser's tree. */
export interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly title?: string | null;
  readonly lang?: string | null;
  readonly meta?: string | null;
  readonly ordered?: boolean | null;
  readonly children?: readonly MarkdownNode[];
  readonly position?: { readonly start: { readonly offset?: number }; readonly end: { readonly offset?: number } };
  readonly data?: { readonly hProperties: Readonly<Record<string, string | number>> };
}

/** All of Markdown that is not bold, code, a link or a list; what begins so stays as it was typed. */
const unread = [
  'autolink',
  'blockQuote',
  'characterEscape',
  'characterReference',
  'codeIndented',
  'definition',
  'hardBreakEscape',
  'hardBreakTrailing',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'labelStartImage',
  'setextUnderline',
  'thematicBreak',
];

/**
 * A plugin of the parser that shows every character which means nothing: a path keeps its backslashes, `5*3*2` its
 * stars, `__init__` its underscores, a list its numbers, a link that may not be opened its address. [R4]
 */
export function asTyped(this: { data(): object }) {
  const data: { micromarkExtensions?: unknown[] } = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: unread } }];
  return (tree: MarkdownNode, source: unknown): MarkdownNode => ({
    ...tree,
    children: childrenOf(tree, String(source), true),
  });
}

function shown(node: MarkdownNode, source: string, links: boolean): readonly MarkdownNode[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return [node];
    case 'paragraph':
      return [{ ...node, children: childrenOf(node, source, links) }];
    case 'list':
      return [listOf(node, source)];
    case 'code':
      return [codeOf(node, source)];
    case 'strong':
      return isBold(node, source) ? [{ ...node, children: childrenOf(node, source, links) }] : signs(node, source, 2);
    case 'emphasis':
      return signs(node, source, 1);
    case 'break':
      return [textNode('\n')];
    case 'link':
      return [linkOf(node, source)];
    default:
      return [textNode(typed(node, source))];
  }
}

function childrenOf(node: MarkdownNode, source: string, links: boolean): readonly MarkdownNode[] {
  const nodes = joined((node.children ?? []).flatMap((child) => shown(child, source, links)));
  return links ? nodes.flatMap(withBareLinks) : nodes;
}

/** Two stars at the edges of words, on both sides. */
function isBold(node: MarkdownNode, source: string): boolean {
  const { start, end } = placeOf(node);
  const before = source.charAt(start - 1);
  const after = source.charAt(end);
  return source.startsWith('**', start) && /^$|[\s([{"'“‘–—]/u.test(before) && /^$|[\s)\]}"'”’.,;:!?–—…]/u.test(after);
}

/** The signs around words, shown with them. */
function signs(node: MarkdownNode, source: string, length: number): readonly MarkdownNode[] {
  const { start } = placeOf(node);
  const sign = textNode(source.slice(start, start + length));
  return [sign, ...(node.children ?? []).flatMap((child) => shown(child, source, false)), sign];
}

/** Numbers as they were typed, not counted anew; a plus, which may mean one, stays one. */
function listOf(node: MarkdownNode, source: string): MarkdownNode {
  const items = (node.children ?? []).map((item) => {
    const sign = typed(item, source);
    const value = Number.parseInt(sign, 10);
    const data = { hProperties: node.ordered === true ? { value } : { dataSign: sign.charAt(0) } };
    return { ...item, children: childrenOf(item, source, true), data };
  });
  return { ...node, children: items };
}

/** Words behind the opening of a block belong to it; a block of nothing stays the signs that it is. */
function codeOf(node: MarkdownNode, source: string): MarkdownNode {
  const { lang, meta, value = '' } = node;
  const words = [lang, meta].filter((part) => part != null).join(' ');
  const lines = words === '' ? value : `${words}\n${value}`;
  return lines.trim() === '' ? textNode(typed(node, source)) : { ...node, lang: null, meta: null, value: lines };
}

function linkOf(node: MarkdownNode, source: string): MarkdownNode {
  const address = linkAddress(node.url ?? '');
  const words = wordsOf(node);
  if (address === null || node.title != null || words.trim() === '') return textNode(typed(node, source));
  return linkNode(address, words, childrenOf(node, source, false));
}

function linkNode(url: string, words: string, children: readonly MarkdownNode[]): MarkdownNode {
  const target = unsaidTarget(words, url);
  const link = { type: 'link', url, title: null, children };
  return target === null ? link : { ...link, data: { hProperties: { dataTarget: target } } };
}

function withBareLinks(node: MarkdownNode): readonly MarkdownNode[] {
  if (node.type !== 'text') return [node];
  const text = node.value ?? '';
  let from = 0;
  const nodes: MarkdownNode[] = [];
  for (const { start, end, address } of bareLinks(text)) {
    const words = text.slice(start, end);
    nodes.push(textNode(text.slice(from, start)), linkNode(address, words, [textNode(words)]));
    from = end;
  }
  return [...nodes, textNode(text.slice(from))].filter((one) => one.value !== '');
}

/** Text that stands side by side as one, so that an address is whole. */
function joined(nodes: readonly MarkdownNode[]): readonly MarkdownNode[] {
  const all: MarkdownNode[] = [];
  for (const node of nodes) {
    const last = all.at(-1);
    if (node.type === 'text' && last?.type === 'text') all[all.length - 1] = textNode(`${last.value}${node.value}`);
    else all.push(node);
  }
  return all;
}

function wordsOf(node: MarkdownNode): string {
  return node.value ?? (node.children ?? []).map(wordsOf).join('');
}

function textNode(value: string): MarkdownNode {
  return { type: 'text', value };
}

function typed(node: MarkdownNode, source: string): string {
  const { start, end } = placeOf(node);
  return source.slice(start, end);
}

function placeOf({ position }: MarkdownNode): { readonly start: number; readonly end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}
