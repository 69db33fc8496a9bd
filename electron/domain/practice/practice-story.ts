import type { AttemptEnd } from '../incident/escalations';
import type { ActivePhase } from '../incident/lifecycle';
import type { EntryKind } from '../incident/log';
import type { PartyRole } from '../incident/parties';
import type { StanceKind } from '../incident/stances';

/** Hours since "began" as `[hours, minutes]`. */
export type Hour = readonly [number, number];

export type PartyKey = 'us' | 'northline' | 'kestrel' | 'harbour' | 'voxline';

export interface StoryParty {
  readonly key: PartyKey;
  readonly name: string;
  readonly role: PartyRole;
  readonly contract: 'yes' | 'no' | 'through' | 'unknown';
  readonly owns: string;
  readonly references: readonly string[];
}

/** One thing that happened, in the order of the story. */
export type Scene =
  | {
      readonly is: 'entry';
      readonly at: Hour;
      readonly kind: EntryKind;
      readonly by: PartyKey;
      readonly to?: PartyKey;
      readonly channel?: string;
      readonly person?: string;
      readonly text: string;
      readonly lateReason?: string;
    }
  | {
      readonly is: 'attempt';
      readonly at: Hour;
      readonly to: PartyKey;
      readonly channel: string;
      readonly rung: string;
      readonly person?: string;
      readonly reference?: string;
      readonly minutes?: number;
      readonly onHold?: number;
      readonly ended: AttemptEnd | null;
      readonly text: string;
      /** What they promised, and by when. */
      readonly promised?: readonly [string, Hour];
    }
  | {
      readonly is: 'reply';
      readonly at: Hour;
      readonly by: PartyKey;
      readonly channel: string;
      readonly person?: string;
      readonly text: string;
      readonly asksUs?: boolean;
    }
  | {
      readonly is: 'stance';
      readonly at: Hour;
      readonly by: PartyKey;
      readonly stance: StanceKind;
      readonly pointsAt?: PartyKey;
      readonly words: string;
    }
  | { readonly is: 'phase'; readonly at: Hour; readonly phase: ActivePhase };

export const STORY_TITLE = 'Practice: fibre line dead, Harbour Street clinic';
export const STORY_LEAD = 'Dana Reyes';
/** How long the story has been going on when it is opened. */
export const STORY_HOURS: Hour = [122, 41];

export const STORY_PARTIES: readonly StoryParty[] = [
  {
    key: 'us',
    name: 'Clinic IT',
    role: 'us',
    contract: 'unknown',
    owns: 'Workarounds and the hourly staff update. Sam takes over in the evening.',
    references: [],
  },
  {
    key: 'northline',
    name: 'Northline Broadband',
    role: 'provider',
    contract: 'yes',
    owns: 'Cabinet 14 splice and the light test. Field desk only, ignore the billing line.',
    references: ['NB-4471902'],
  },
  {
    key: 'kestrel',
    name: 'Kestrel Networks',
    role: 'intermediary',
    contract: 'yes',
    owns: 'Firewall and the LTE failover rules. On call until Sunday, extension 4.',
    references: [],
  },
  {
    key: 'harbour',
    name: 'Harbour House',
    role: 'other',
    contract: 'unknown',
    owns: 'Riser key at reception. The key holder leaves at 17:00.',
    references: [],
  },
  {
    key: 'voxline',
    name: 'VoxLine',
    role: 'provider',
    contract: 'yes',
    owns: 'All numbers forwarded to mobiles, with no expiry.',
    references: [],
  },
];
