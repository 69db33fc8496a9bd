import type { PlaybookFacts } from '@domain/directory/playbook-facts';
import { type UpdateAudience, updateAudienceSchema } from '@domain/incident/status-updates';
import { ladderOfRows, ladderRows, type RungRow } from '../directory/vendor-form';

export interface TimerRow {
  readonly key: number;
  readonly what: string;
  readonly unless: string;
  /** From the taking of the playbook on; null: not typed yet. */
  readonly minutes: number | null;
}

/** What stands in the form: a line of text for each step. */
export interface PlaybookForm {
  readonly title: string;
  readonly when: string;
  readonly firstHour: string;
  readonly workaround: string;
  readonly steps: string;
  readonly verify: string;
  readonly sideEffects: string;
  readonly undoSteps: string;
  readonly ladder: readonly RungRow[];
  readonly timers: readonly TimerRow[];
  /** Minutes between two updates; null: no rhythm. */
  readonly rhythms: Readonly<Record<UpdateAudience, number | null>>;
}

/** A playbook in a form. */
export function formOf({
  firstHour,
  steps,
  undoSteps,
  when,
  verify,
  sideEffects,
  title,
  workaround,
  ladder,
  timers,
  cadences,
}: PlaybookFacts): PlaybookForm {
  const every = (audience: UpdateAudience) =>
    cadences.find((cadence) => cadence.audience === audience)?.everyMinutes ?? null;
  return {
    ...{ title, workaround, when: when ?? '', verify: verify ?? '', sideEffects: sideEffects ?? '' },
    firstHour: firstHour.join('\n'),
    steps: steps.join('\n'),
    undoSteps: undoSteps.join('\n'),
    ladder: ladderRows(ladder),
    timers: timers.map(({ what, unless, minutes }, index) => ({ key: index + 1, what, unless: unless ?? '', minutes })),
    rhythms: { staff: every('staff'), customer: every('customer'), owner: every('owner') },
  };
}

/** The form as a playbook, without rows in which nothing was typed. */
export function factsOfForm(form: PlaybookForm): PlaybookFacts {
  return {
    title: form.title,
    when: textOrNull(form.when),
    firstHour: linesOf(form.firstHour),
    workaround: form.workaround,
    steps: linesOf(form.steps),
    verify: textOrNull(form.verify),
    sideEffects: textOrNull(form.sideEffects),
    undoSteps: linesOf(form.undoSteps),
    ladder: ladderOfRows(form.ladder),
    timers: form.timers
      .filter(({ what, unless }) => what.trim() !== '' || unless.trim() !== '')
      // Zero is refused beside the timers, as a timer without a time.
      .map(({ what, unless, minutes }) => ({ what, unless: textOrNull(unless), minutes: minutes ?? 0 })),
    cadences: updateAudienceSchema.options.flatMap((audience) => {
      const everyMinutes = form.rhythms[audience];
      return everyMinutes === null ? [] : [{ audience, everyMinutes }];
    }),
  };
}

/** A playbook with nothing in it yet. */
export const emptyPlaybook: PlaybookFacts = {
  ...{ title: '', when: null, firstHour: [], workaround: '', steps: [], verify: null, sideEffects: null },
  ...{ undoSteps: [], ladder: [], timers: [], cadences: [] },
};

function linesOf(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
}

function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text;
}
