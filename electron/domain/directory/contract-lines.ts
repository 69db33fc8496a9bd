import type { VendorContract } from './vendor-facts';

/** A contract in a few plain lines, for the card on screen and on paper. */
export function contractLines(contract: VendorContract): readonly string[] {
  const { reference, slaZone, tiers, claimDeadlineDays, monthlyFee, terms } = contract;
  return [
    ...(reference === null ? [] : [`Contract ${reference}`]),
    ...(monthlyFee === null ? [] : [`${money(monthlyFee.amount)} ${monthlyFee.currency} a month`]),
    ...tiers.map(({ belowPercent, creditPercent }) => `Uptime below ${belowPercent} %: ${creditPercent} % of the fee`),
    ...(slaZone === null ? [] : [`Their months are those of ${slaZone}`]),
    ...(claimDeadlineDays === null ? [] : [`Claim within ${claimDeadlineDays} days after the month`]),
    ...(terms === null ? [] : [terms]),
  ];
}

/** `420.50`, and `420` where there are no pence. */
function money(amount: number): string {
  const fractionDigits = Number.isInteger(amount) ? 0 : 2;
  return new Intl.NumberFormat('en-GB', {
    minimumFractionDigits: fractionDigits,
    maximumFractionDigits: fractionDigits,
  }).format(amount);
}
