import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Stances that a reader took from a case's timeline, and what follows from them at some moments, worked out by hand. */
export interface OwnershipByHand {
  readonly stances: readonly {
    readonly party: string;
    readonly stance: 'accepts' | 'investigating' | 'denies' | 'points-at' | 'silent' | 'says-fixed';
    readonly pointsAt: string | null;
    readonly at: string;
    readonly precision: 'exact' | 'about' | 'day';
    readonly why: string;
  }[];
  readonly moments: readonly {
    readonly at: string;
    readonly hour: number;
    readonly why: string;
    readonly owners: readonly string[];
    readonly unownedHours: number;
    readonly ball: readonly {
      readonly party: string;
      readonly with: 'them' | 'us' | null;
      readonly hours: number;
      readonly why: string;
    }[];
    readonly headline: string;
    readonly sentences: readonly string[];
  }[];
}

/** By the name of the case file. */
export function ownershipByHand(): Readonly<Record<string, OwnershipByHand>> {
  return JSON.parse(readFileSync(path.join(import.meta.dirname, '../fixtures/ownership-by-hand.json'), 'utf8'));
}
