/**
 * The words of a text that stand after @, # or /, in an address or in a path: names, references and commands of the
 * capture bar, which no dictionary knows. Chromium asks for words without what stands around them. [L10]
 */
export function taggedWords(text: string): ReadonlySet<string> {
  // Split first: one expression for a token with a tag in it would take minutes for a megabyte without a space.
  const tokens = text.split(/\s+/u).filter((token) => /[@#/\\]/.test(token));
  return new Set(tokens.flatMap((token) => token.match(/[\p{L}\p{M}\p{N}'’]+/gu) ?? []));
}
