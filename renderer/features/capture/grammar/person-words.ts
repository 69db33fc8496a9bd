const name = "\\p{Lu}[\\p{L}'’-]*\\.?";
const lead = new RegExp(`^(${name}(?: ${name}){0,2}):[ \\t]+(?=\\S)`, 'u');
/** What stands before a colon as often as a name does. */
const known = new Set(
  (
    'action again also answer asked attn bcc cause cc claim contact danger date day decision deadline detail details ' +
    'done due edit error errors eta etr evidence fact fault fix fixed from handoff however impact important incident info ' +
    'issue item latest log message milestone nb next no note notes now observation ok outage outcome owner part person ' +
    'plan problem promise ps question re reason ref reference reply result root said says scope sev severity site state ' +
    'status step steps subject summary system task then they ticket time title to todo update urgent user users via ' +
    'warning we what when where who why workaround yes you'
  ).split(' '),
);

/**
 * The person at the start of what was said, `Priya:` or `Priya Shah:`, and how many characters that takes. One to three
 * words with capital letters before a colon; not a word that opens a remark ("Update:", "Root cause:"), a party, a day or
 * month, or letters in capitals alone ("DNS:"). [L10]
 */
export function readPerson(
  text: string,
  parties: readonly { readonly name: string }[],
): { readonly person: string; readonly length: number } | null {
  const found = lead.exec(text);
  const person = found?.[1];
  if (found === null || person === undefined) return null;
  const words = person.split(' ').map((word) => word.toLowerCase().replace(/\.$/, ''));
  if (words.some((word) => known.has(word) || calendar.test(word))) return null;
  if (!/\p{Ll}/u.test(person)) return null;
  if (
    parties.some((party) =>
      party.name
        .toLowerCase()
        .split(/\s+/)
        .includes(words[0] ?? ''),
    )
  )
    return null;
  return { person, length: found[0].length };
}

const calendar =
  /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?$|^(?:today|tomorrow|yesterday|noon|midnight)$|^(?:january|february|march|july|august|september|october|november|december)$/;
