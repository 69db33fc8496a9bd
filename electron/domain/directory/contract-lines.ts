import type { VendorContract } from './vendor-facts';

/** A contract in a few plain lines, for the card on screen and on paper. */
export function contractLines(contract: VendorContract): readonly string[] {
  const { reference, slaZone, tiers, claimDeadlineDays, monthlyFee, terms } = contract;
  return [
    ...(reference === null ? [] : [`Contract ${reference}`]),
    ...(monthlyFee === null ? [] : [`${monthlyFee.amount} ${monthlyFee.currency} a month`]),
    ...tiers.map(({ belowPercent, creditPercent }) => `Uptime below ${belowPercent} %: ${creditPercent} % of the fee`),
    ...(slaZone === null ? [] : [`Their months are those of ${slaZone}`]),
    ...(claimDeadlineDays === null ? [] : [`Claim within ${claimDeadlineDays} days after the month`]),
    ...(terms === null ? [] : [terms]),
  ];
}
