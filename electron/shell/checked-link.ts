import type { Failure } from '@contract/failure';
import { err, ok, type Result } from '@domain/kernel/result';

const schemes = new Set(['http:', 'https:', 'mailto:']);
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what this is for
const neverInLinks = /[\u0000-\u0020\u007f-\u009f\u202a-\u202e\u2066-\u2069"<>\\^`{|}]/;

/**
 * A link as it may be handed to the system: http, https or mailto, in the form that it was checked in. Everything else
 * can start programs or give away the user's sign-in (file:, smb:, ms-…), so it is refused, and so are a name and
 * password before a host, which make a link read like another, and attachments of local files by mailto. [X2]
 */
export function checkedLink(text: string): Result<string, Failure> {
  const url = neverInLinks.test(text) || !URL.canParse(text) ? null : new URL(text);
  if (url === null || !schemes.has(url.protocol)) {
    return refuse('Only web links (http, https) and mail links (mailto) can be opened from here.');
  }
  if (url.protocol === 'mailto:') {
    const attaches = [...url.searchParams.keys()].some((key) => key.toLowerCase().startsWith('attach'));
    return attaches
      ? refuse('That mail link wants to attach a file; copy the address out of it instead.')
      : ok(url.href);
  }
  if (url.host === '') return refuse('That link names no site; correct it and try again.');
  if (url.username !== '' || url.password !== '') {
    return refuse('That link hides a name or password before the site; copy the part after the @ instead.');
  }
  return ok(url.href);
}

function refuse(sentence: string): Result<string, Failure> {
  return err({ code: 'link-refused', sentence, field: null });
}
