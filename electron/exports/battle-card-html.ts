import { contractLines } from '@domain/directory/contract-lines';
import type { Channel, VendorFacts } from '@domain/directory/vendor-facts';
import { channelKindName, rungWords } from '@domain/directory/words';
import { visibleText } from '@domain/kernel/text';
import { escapedHtml } from '@domain/reports/escaped-html';

/** What fits on one page in a size that can be read; the rest stays in the directory, and the card says so. */
const MAX_PEOPLE = 10;
const MAX_LIST = 12;
const MAX_WORDS = 900;

/**
 * A vendor on one sheet of paper, for the wall or the bag: what to say, whom to ring, in which order. One document without
 * any outside resource or script. PINs are no part of a vendor. [B5]
 */
export function battleCardHtml(facts: VendorFacts): string {
  const { name, channels, people, accountNumbers, ladder, hours, contract, statusPage, firstWords, notes } = facts;
  const sections = [
    ...paragraph('Say first', firstWords, 'first'),
    ...list('Channels', [
      ...channels.map(channelLine),
      ...(statusPage === null ? [] : [`<b>Status page</b> ${text(statusPage)}`]),
    ]),
    ...list(
      'Account numbers',
      accountNumbers.map(({ label, number }) => `<b>${text(label)}</b> ${text(number)}`),
    ),
    ...list(
      'Ladder',
      ladder.map((rung) => {
        const say = rung.whatToSay === null ? '' : `<br><i>${text(shortened(rung.whatToSay, 200))}</i>`;
        return `<b>${text(rung.name)}</b> ${text(rungWords(rung))}${say}`;
      }),
      'ol',
    ),
    ...list(
      'People',
      people.map((person) => {
        const role = person.role === null ? '' : `, ${text(person.role)}`;
        return [`<b>${text(person.name)}</b>${role}`, ...person.channels.map(channelLine)].join('<br>');
      }),
      'ul',
      MAX_PEOPLE,
    ),
    ...list(
      'Hours',
      hours === null ? [] : [hours.text, hours.timeZone, hours.holidays].flatMap((one) => text(one ?? '') || []),
    ),
    ...list(
      'Contract',
      contract === null ? [] : contractLines(contract).map((line) => text(shortened(line, MAX_WORDS))),
    ),
    ...paragraph('Notes', notes, 'notes'),
  ];
  return [
    '<!doctype html><html lang="en-GB"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${text(name)}</title><style>${style}</style></head><body>`,
    `<h1>${text(name)}</h1><main>${sections.join('')}</main><footer>Battle card from Holdline</footer></body></html>`,
  ].join('');
}

const style = `
  @page { size: A4; margin: 14mm }
  body { margin: 0; font: 11pt/1.35 system-ui, sans-serif; color: #000 }
  h1 { margin: 0 0 4mm; font-size: 22pt; line-height: 1.15; border-bottom: 1.5pt solid #000; overflow-wrap: anywhere }
  main { columns: 2; column-gap: 8mm }
  section { margin: 0 0 4mm; break-inside: avoid }
  h2 { margin: 0 0 1mm; font-size: 10pt; text-transform: uppercase; letter-spacing: .04em }
  p, li { margin: 0; overflow-wrap: anywhere; white-space: pre-wrap }
  ul, ol { margin: 0; padding-left: 5mm } li { margin-bottom: 1mm }
  .first { column-span: all; padding: 2mm 3mm; border: 1.5pt solid #000; font-size: 13pt }
  footer { margin-top: 4mm; font-size: 8pt }`;

function paragraph(title: string, words: string | null, kind: string): readonly string[] {
  if (words === null) return [];
  return [`<section class="${kind}"><h2>${title}</h2><p>${text(shortened(words, MAX_WORDS))}</p></section>`];
}

/** Items are HTML already. */
function list(title: string, items: readonly string[], tag = 'ul', most = MAX_LIST): readonly string[] {
  if (items.length === 0) return [];
  const more = items.length > most ? `<p>and ${items.length - most} more in the directory</p>` : '';
  const lines = items.slice(0, most).map((item) => `<li>${item}</li>`);
  return [`<section><h2>${title}</h2><${tag}>${lines.join('')}</${tag}>${more}</section>`];
}

function channelLine({ kind, value, remark }: Channel): string {
  return `${channelKindName(kind)} ${text(value)}${remark === null ? '' : ` (${text(remark)})`}`;
}

function shortened(words: string, most: number): string {
  return words.length <= most ? words : `${words.slice(0, most).trimEnd()} … (the rest is in the directory)`;
}

/** What was typed, inert. */
function text(words: string): string {
  return escapedHtml(visibleText(words));
}
