import { z } from 'zod';
import { type PlaybookId, playbookIdSchema } from '../kernel/ids';
import { get, insert, type SortedList, sortedListOf } from '../kernel/sorted-list';
import type { EventsOf } from '../record/definition';
import { type PlaybookFacts, playbookFactsShape } from './playbook-facts';
import { shippedPlaybooks } from './shipped-playbooks';

const one = { playbookId: playbookIdSchema };

export const playbookEvents = {
  /**
   * A whole edition, new or rewritten: a checklist is agreed upon as a whole, and half of one edition with half of
   * another is nobody's. It waits for nothing, because those that come with Holdline have no event of their own. [W4]
   */
  PlaybookWritten: { v: 1, shape: z.object({ ...one, facts: playbookFactsShape }) },
  PlaybookSetAside: { v: 1, shape: z.object(one) },
  PlaybookTakenBack: { v: 1, shape: z.object(one) },
} as const;

export type PlaybookEvent = EventsOf<typeof playbookEvents>;

export interface Playbook {
  readonly id: PlaybookId;
  readonly facts: PlaybookFacts;
  /** 0 as it came with Holdline; one more each time that it was written. */
  readonly edition: number;
  readonly setAside: boolean;
}

export type Playbooks = SortedList<Playbook>;

/** Those that come with Holdline are there from the first start, and can be rewritten like any other. [W4] */
export const initialPlaybooks: Playbooks = sortedListOf<Playbook>(
  (playbook) => playbook.id,
  shippedPlaybooks.map(({ id, facts }) => ({
    id: playbookIdSchema.parse(id),
    // In the order of fields that every edition has which was read from the record.
    facts: playbookFactsShape.parse(facts),
    edition: 0,
    setAside: false,
  })),
);

/** Folds one event of a playbook. Never throws, whatever the order of events. [W4] */
export function evolvePlaybooks(playbooks: Playbooks, event: PlaybookEvent): Playbooks {
  const known = get(playbooks, event.playbookId);
  if (event.type === 'PlaybookWritten') {
    const { playbookId: id, facts } = event;
    return insert(playbooks, { id, facts, edition: (known?.edition ?? 0) + 1, setAside: known?.setAside ?? false });
  }
  return known === undefined ? playbooks : insert(playbooks, { ...known, setAside: event.type === 'PlaybookSetAside' });
}
