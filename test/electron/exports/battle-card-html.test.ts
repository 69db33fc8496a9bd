import { expect, it } from 'vitest';
import { battleCardHtml } from '../../../electron/exports/battle-card-html';
import { vendorFacts } from '../../support/sample-vendor';

it('[B5] has what is needed on the phone: first words, channels, numbers, ladder, people, hours, contract', () => {
  const html = battleCardHtml(vendorFacts());
  for (const words of [
    'Ask for the fault desk, not for sales.',
    '+44 20 7946 0000 (24/7)',
    '<b>Customer</b> =0042',
    'phone, +44 20 7946 0000, wait 30 min',
    '<b>Priya Shah</b>, Duty manager | nights',
    'Closed on 25 December',
    'Uptime below 99.9 %: 10 % of the fee',
  ]) {
    expect(html).toContain(words);
  }
});

it('[B5, R4] makes nothing of what was typed into HTML, and asks for no outside resource', () => {
  const html = battleCardHtml(
    vendorFacts({ name: '<img src=x onerror=alert(1)>', notes: '"</p><script>alert(1)</script>' }),
  );
  expect(html).not.toMatch(/<img|<script|<link|url\(/i);
  expect(html).toContain('&lt;img src=x');
  expect(html).toContain("default-src 'none'");
});

it('[B5] leaves out what would not fit, and says so', () => {
  const person = vendorFacts().people[0];
  if (person === undefined) throw new Error('nobody');
  const people = Array.from({ length: 14 }, (_, i) => ({ ...person, name: `Person ${i + 1}` }));
  const html = battleCardHtml(vendorFacts({ people, notes: 'word '.repeat(400) }));
  expect(html).toContain('Person 10');
  expect(html).not.toContain('Person 11');
  expect(html).toContain('and 4 more in the directory');
  expect(html).toContain('(the rest is in the directory)');
});
