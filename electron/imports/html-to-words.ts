import PostalMime from 'postal-mime';

/** Far more than the words that an entry takes. */
const MAX_HTML_CHARACTERS = 1_000_000;

/**
 * The words of HTML, without markup, styles, scripts and pictures; the address of a link stands beside it. postal-mime
 * turns HTML into text, but only for a mail that has plain text elsewhere; so the HTML is given to it in one that has.
 */
export async function htmlToWords(html: string): Promise<string> {
  const broken = closedLinks(withoutStyles(html.slice(0, MAX_HTML_CHARACTERS))).replaceAll(
    /<(li|h[1-6]|blockquote)\b/gi,
    '<br><$1',
  );
  // In base64 nothing in the HTML can end its part.
  const part = Buffer.from(broken).toString('base64');
  const { text } = await PostalMime.parse(
    [
      'Content-Type: multipart/mixed; boundary=part',
      '',
      '--part',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      part,
      '--part',
      'Content-Type: text/plain',
      '',
      '.',
      '--part--',
      '',
    ].join('\r\n'),
  );
  return (text ?? '').replace(/\.\s*$/, '').trim();
}

/** Links that never close cost postal-mime time that grows with the square of their length (16 s for 160 kB). */
function closedLinks(html: string): string {
  return html.replaceAll(/<a\b(?![^>]{0,2000}>)/gi, '&lt;a');
}

/** Style sheets are text to a reader that drops only tags. */
function withoutStyles(html: string): string {
  const parts = html.split(/<style\b/i);
  const [before = '', ...styled] = parts;
  return styled.reduce((kept, part) => {
    const end = /<\/style\s*>/i.exec(part);
    return end === null ? kept : kept + part.slice(end.index + end[0].length);
  }, before);
}
