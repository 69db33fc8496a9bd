import type { VendorFacts } from '@domain/directory/vendor-facts';
import { personIdSchema, vendorIdSchema } from '@domain/kernel/ids';

export const NORTHLINE_VENDOR = vendorIdSchema.parse('vendor-northline');

/** A card with something in every field, made to be hard on formats: signs of formulas, bars, breaks. */
export function vendorFacts(change: Partial<VendorFacts> = {}): VendorFacts {
  return {
    name: 'Northline Broadband',
    channels: [
      { kind: 'phone', value: '+44 20 7946 0000', remark: '24/7' },
      { kind: 'social', value: '@northline', remark: null },
    ],
    people: [
      {
        personId: personIdSchema.parse('person-priya'),
        name: 'Priya Shah',
        role: 'Duty manager | nights',
        channels: [{ kind: 'email', value: 'priya@northline.example', remark: null }],
      },
    ],
    hours: { text: 'Mon–Fri 08:00–18:00', timeZone: 'Europe/London', holidays: 'Closed on 25 December' },
    accountNumbers: [{ label: 'Customer', number: '=0042' }],
    contract: {
      reference: 'NB-2024-7',
      slaZone: 'Europe/London',
      tiers: [
        { belowPercent: 99.9, creditPercent: 10 },
        { belowPercent: 99, creditPercent: 25 },
      ],
      claimDeadlineDays: 30,
      monthlyFee: { amount: 420.5, currency: 'GBP' },
      terms: 'By post\nor through the portal',
    },
    statusPage: 'https://status.northline.example',
    ladder: [
      {
        name: 'Support phone',
        channel: 'phone',
        to: '+44 20 7946 0000',
        patienceMinutes: 30,
        whatToSay: 'Line \\ 7 is down',
      },
      { name: 'Duty manager', channel: 'phone', to: 'Priya Shah', patienceMinutes: null, whatToSay: null },
    ],
    firstWords: 'Ask for the fault desk, not for sales.',
    notes: '-- the engineers\nneed the cabinet number',
    ...change,
  };
}
