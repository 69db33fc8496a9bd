import type { PlaybookFacts } from '@domain/directory/playbook-facts';

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
}

/** A playbook in a form. Ladder, timers and rhythms are no text; they stay as they are. */
export function formOf({
  firstHour,
  steps,
  undoSteps,
  when,
  verify,
  sideEffects,
  title,
  workaround,
}: PlaybookFacts): PlaybookForm {
  return {
    ...{ title, workaround, when: when ?? '', verify: verify ?? '', sideEffects: sideEffects ?? '' },
    firstHour: firstHour.join('\n'),
    steps: steps.join('\n'),
    undoSteps: undoSteps.join('\n'),
  };
}

/** The form as a playbook; `before` gives what the form does not show. */
export function factsOfForm(form: PlaybookForm, before: PlaybookFacts): PlaybookFacts {
  return {
    title: form.title,
    when: textOrNull(form.when),
    firstHour: linesOf(form.firstHour),
    workaround: form.workaround,
    steps: linesOf(form.steps),
    verify: textOrNull(form.verify),
    sideEffects: textOrNull(form.sideEffects),
    undoSteps: linesOf(form.undoSteps),
    ladder: before.ladder,
    timers: before.timers,
    cadences: before.cadences,
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
