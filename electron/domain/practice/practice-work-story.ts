import type { CheckResult } from '../incident/checks';
import type { HypothesisStatus } from '../incident/hypotheses';
import type { Hour } from './practice-story';

export interface StoryWorkaround {
  readonly title: string;
  readonly inUse: Hour | null;
  /** Steps with the hour at which they were ticked; null is to do. */
  readonly steps: readonly (readonly [string, Hour | null])[];
  readonly undo: readonly string[];
  readonly care?: {
    readonly sideEffects: string;
    readonly verify: string;
    readonly everyMinutes: number;
    /** When somebody looked that it holds. */
    readonly looks: readonly Hour[];
  };
  /** Whom it is for, and of each step how many of them it was done for, at an hour. */
  readonly people?: readonly string[];
  readonly filled?: readonly (readonly [step: number, people: number, at: Hour])[];
}

export const STORY_WORKAROUNDS: readonly StoryWorkaround[] = [
  {
    title: 'Clinic works without the line',
    inUse: [3, 10],
    steps: [
      ['Office on LTE failover', [3, 10]],
      ['Booking system over the LTE router', [3, 40]],
      ['Phones forwarded to mobiles', [73, 30]],
      ['Card terminals on the hotspot', [74, 5]],
      ['Second LTE router at reception', [121, 4]],
      ['Second data SIM before the 100 GB cap', null],
      ['Label printer over USB', null],
    ],
    undo: ['Take the LTE router out of the failover rules', 'Cancel the forwarding of the phones'],
    care: {
      sideEffects: 'No backups over 4G; X-rays wait until the evening.',
      verify: 'A card payment and a booking go through.',
      everyMinutes: 240,
      looks: [
        [80, 0],
        [118, 10],
      ],
    },
  },
  {
    title: 'Laptops of reception and surgeries on the hotspot',
    inUse: [74, 40],
    steps: [
      ['Join the hotspot', null],
      ['Booking page in its light form', null],
      ['Stop the photo sync', null],
    ],
    undo: ['Back on the office network, photo sync on again'],
    people: [
      'Amina, front desk',
      'Joel, front desk',
      'Tom, surgery 1',
      'Nell, surgery 2',
      'Hugo, surgery 3',
      'Ines, surgery 4',
    ],
    filled: [
      [0, 6, [74, 30]],
      [1, 4, [98, 10]],
      [2, 2, [98, 20]],
    ],
  },
];

export interface StoryHypothesis {
  readonly text: string;
  readonly at: Hour;
  readonly judged: readonly [HypothesisStatus, string, Hour] | null;
}

export const STORY_HYPOTHESES: readonly StoryHypothesis[] = [
  {
    text: 'The firewall drops the traffic',
    at: [0, 30],
    judged: ['ruled-out', 'LTE through the same firewall works.', [3, 50]],
  },
  {
    text: 'Water in the splice of cabinet 14',
    at: [20, 15],
    judged: ['supported', 'The crew found water in it.', [121, 45]],
  },
  { text: 'A second cut between the cabinet and us', at: [102, 0], judged: null },
];

export interface StoryCheck {
  readonly from: string;
  readonly to: string;
  readonly via: string;
  readonly everyMinutes: number | null;
  readonly runs: readonly (readonly [CheckResult, Hour])[];
}

export const STORY_CHECKS: readonly StoryCheck[] = [
  {
    from: 'Clinic',
    to: 'Internet',
    via: 'the fibre line',
    everyMinutes: 60,
    runs: [
      ['fails', [0, 10]],
      ['fails', [24, 5]],
      ['fails', [101, 45]],
      ['fails', [121, 30]],
    ],
  },
  { from: 'Clinic', to: 'Booking page', via: 'LTE', everyMinutes: null, runs: [['works', [3, 45]]] },
  { from: 'Card terminal', to: 'Bank', via: 'the hotspot', everyMinutes: null, runs: [['works', [74, 10]]] },
];
