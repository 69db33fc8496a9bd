/**
 * The words of a text that stand after @, # or /, in an address or in a path: names, references and commands of the
 * capture bar, which no dictionary knows. Chromium asks for words without what stands around them. [L10]
 */
export function taggedWords(text: string): ReadonlySet<string> {
  const tokens = text.match(/\S*[@#/\\]\S*/gu) ?? [];
  return new Set(tokens.flatMap((token) => token.match(/[\p{L}\p{M}\p{N}'’]+/gu) ?? []));
}
