/** As the main process limits it. */
const MAX_ADDRESS = 2000;

const allowed = /^(?:https?:\/\/|mailto:)/i;
/** Legal in the parts that the URL parser leaves alone, refused by the main process, the same when written so. */
const refused = /[\\^`{|}]/g;

/**
 * The true address of a link: as a browser will read it, with a host of foreign letters in its `xn--` form. Null for
 * every scheme but http, https and mailto, and for what hides a name before the site: that stays words. [X2]
 */
export function linkAddress(typed: string): string | null {
  if (!allowed.test(typed) || !URL.canParse(typed)) return null;
  const { href, username, password } = new URL(typed);
  if (username !== '' || password !== '' || href.length > MAX_ADDRESS) return null;
  return href.replaceAll(refused, (character) => encodeURIComponent(character));
}

/** Where a link leads, for showing beside words that do not say so themselves; null when they do. */
export function unsaidTarget(words: string, address: string): string | null {
  const { protocol, host, pathname } = new URL(address);
  const target = protocol === 'mailto:' ? decoded(pathname) : host;
  const said = words
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:\/\/|mailto:)/, '');
  const rest = said.startsWith(target.toLowerCase()) ? said.slice(target.length) : null;
  return rest === '' || (rest !== null && /^[/?#]/.test(rest)) ? null : target;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
