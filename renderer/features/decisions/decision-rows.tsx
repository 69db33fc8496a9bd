import type { DeferredDecision, TakenDecision } from '@domain/incident/decisions';
import { visibleText } from '@domain/kernel/text';
import { useApp } from '../../state/app-store';
import { isReadOnly } from '../../state/selectors';
import type { MenuChoice } from '../../ui/menu';
import { dueTime } from '../attention/due-clock-view';
import { DueRow } from '../attention/due-row';
import { shownNow } from '../header/shown-span';
import { useIncident, useZone } from '../header/use-incident';
import { useToday } from '../header/use-today';

type Choice = 'end' | 'move' | 'entry';

/** A decision that was put off: what, unless what, and its clock; or what came of it. [D2] */
export function DeferredRow({ decision }: { readonly decision: DeferredDecision }) {
  const { id: decisionId, what, unless, outcome, by, dueAt, certainty, entryId } = decision;
  const showDialog = useApp((state) => state.showDialog);
  const showEntry = useApp((state) => state.showEntry);
  const readOnly = useApp(isReadOnly);
  const isOver = outcome !== null;
  const choose = (choice: Choice) => {
    if (choice === 'end') showDialog({ kind: 'decision-outcome', decisionId });
    else if (choice === 'move') showDialog({ kind: 'decision-due', decisionId });
    else if (entryId !== null) showEntry(entryId);
  };
  const condition = unless === null ? '' : `unless ${visibleText(unless)}; `;
  return (
    <DueRow<Choice>
      about={{ kind: 'decision', id: decisionId }}
      due={isOver ? null : { at: dueAt, certainty }}
      {...(isOver ? { settled: 'over' } : {})}
      words={wordsOf(what)}
      note={isOver ? `Outcome: ${wordsOf(outcome)}` : `${condition}${visibleText(by)}`}
      choices={[...(readOnly || isOver ? [] : open), ...(entryId === null ? [] : [shownInLog])]}
      onChoose={choose}
    />
  );
}

/** A decision that was taken: what, why, when and by whom. [D1] */
export function TakenRow({ decision }: { readonly decision: TakenDecision }) {
  const { id, what, reason, options, at, certainty, by, entryId } = decision;
  const zone = useZone();
  const moment = shownNow(useIncident(), useToday()).at;
  const showEntry = useApp((state) => state.showEntry);
  const why = [
    reason === null ? '' : `Because ${visibleText(reason)}`,
    options.length === 0 ? '' : `Options: ${options.map(visibleText).join('; ')}`,
    `${dueTime({ at, certainty }, moment, zone)}, ${visibleText(by)}`,
  ];
  return (
    <DueRow<Choice>
      about={{ kind: 'decision', id }}
      due={null}
      settled="over"
      words={wordsOf(what)}
      note={why.filter((part) => part !== '').join('. ')}
      choices={entryId === null ? [] : [shownInLog]}
      onChoose={() => (entryId === null ? undefined : showEntry(entryId))}
    />
  );
}

function wordsOf(text: string): string {
  return text === '' ? 'Words removed' : visibleText(text);
}

const open: readonly MenuChoice<Choice>[] = [
  { id: 'end', label: 'What came of it…' },
  { id: 'move', label: 'Another time…' },
];
const shownInLog: MenuChoice<Choice> = { id: 'entry', label: 'Show in the log' };
