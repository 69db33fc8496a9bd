import { contractLines } from '@domain/directory/contract-lines';
import { rungWords } from '@domain/directory/words';
import { expect, it } from 'vitest';
import { vendorFacts } from '../../support/sample-vendor';

it('[B5] a rung says on one line how it is climbed, and how long to wait', () => {
  const rung = { name: 'Executive', channel: 'email', to: 'ceo@northline.example', whatToSay: null };
  expect(rungWords({ ...rung, patienceMinutes: 1440 })).toBe('email, ceo@northline.example, wait 24 h');
  expect(rungWords({ ...rung, to: null, patienceMinutes: 90 })).toBe('email, wait 90 min');
  expect(rungWords({ ...rung, to: null, patienceMinutes: null })).toBe('email');
});

it('[B5] a contract says in plain lines what it owes us', () => {
  const { contract } = vendorFacts();
  if (contract === null) throw new Error('no contract');
  expect(contractLines(contract)).toEqual([
    'Contract NB-2024-7',
    '420.50 GBP a month',
    'Uptime below 99.9 %: 10 % of the fee',
    'Uptime below 99 %: 25 % of the fee',
    'Their months are those of Europe/London',
    'Claim within 30 days after the month',
    'By post\nor through the portal',
  ]);
});
