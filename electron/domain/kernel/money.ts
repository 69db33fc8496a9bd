/**
 * Money in whole minor units (pence, cents), never as a fraction: sums and shares are worked out in BigInt, so that no
 * rounding adds up. Amounts stay below 9 million million.
 */
export interface Money {
  readonly minor: number;
  /** ISO 4217: `GBP`. */
  readonly currency: string;
}

/** How many digits the minor unit of a currency has: 2 for `GBP`, 0 for `JPY`. */
export function minorDigits(currency: string): number {
  return new Intl.NumberFormat('en-GB', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

/** True for three letters that may name a currency. */
export function isCurrency(text: string): boolean {
  return /^[A-Z]{3}$/.test(text);
}

/** `1,250.50` or `1250.5` as minor units of a currency; null for what is no amount, negative, or finer than its unit. */
export function minorOf(text: string, currency: string): number | null {
  const parts = /^(\d{1,3}(?:,\d{3})*|\d+)(?:\.(\d+))?$/.exec(text.trim());
  const digits = minorDigits(currency);
  const fraction = parts?.[2] ?? '';
  if (parts === null || fraction.length > digits) return null;
  const minor = Number(`${(parts[1] ?? '').replaceAll(',', '')}${fraction.padEnd(digits, '0')}`);
  return Number.isSafeInteger(minor) ? minor : null;
}

/** `GBP 1,250.50`. */
export function moneyText({ minor, currency }: Money): string {
  const digits = minorDigits(currency);
  const text = String(minor).padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits).replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return `${currency} ${whole}${digits === 0 ? '' : `.${text.slice(-digits)}`}`;
}

/** A share of an amount, cut to whole minor units: `numerator / denominator` of it, both whole numbers. */
export function shareOf(minor: number, numerator: bigint, denominator: bigint): number {
  return Number((BigInt(minor) * numerator) / denominator);
}
