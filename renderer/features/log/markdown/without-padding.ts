interface HtmlNode {
  readonly type: string;
  readonly value?: string;
  readonly tagName?: string;
  readonly children?: readonly HtmlNode[];
}

const blocks = new Set(['p', 'ul', 'ol', 'li', 'pre']);

/** A plugin that takes out the line breaks between blocks, which would show where the breaks that were typed are shown. */
export function withoutPadding() {
  return cleaned;
}

function cleaned<Node extends HtmlNode>(node: Node): Node {
  const { children } = node;
  if (children === undefined) return node;
  const isEdge = (sibling: HtmlNode | undefined) => sibling === undefined || blocks.has(sibling.tagName ?? '');
  const isPadding = ({ value }: HtmlNode, index: number) =>
    value === '\n' && (isEdge(children[index - 1]) || isEdge(children[index + 1]));
  return { ...node, children: children.filter((child, index) => !isPadding(child, index)).map(cleaned) };
}
