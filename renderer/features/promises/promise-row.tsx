import { type Commitment, statusOf } from '@domain/incident/commitments';
import { commitmentStatusName } from '@domain/incident/words';
import { memo } from 'react';
import { useApp } from '../../state/app-store';
import { isReadOnly } from '../../state/selectors';
import type { MenuChoice } from '../../ui/menu';
import { DueRow } from '../attention/due-row';
import { shownNow } from '../header/shown-span';
import { useIncident, useZone } from '../header/use-incident';
import { useToday } from '../header/use-today';
import { keptWords, promiseNote, promiseWords } from './promise-rows';

type Choice = 'kept-now' | 'kept' | 'again' | 'withdrawn' | 'unknown' | 'due' | 'reopen' | 'entry';

/** One promise: what, who, its clock; a press says what became of it. [M1, M2] */
export const PromiseRow = memo(function PromiseRow({ promise }: { readonly promise: Commitment }) {
  const incident = useIncident();
  const zone = useZone();
  const moment = shownNow(incident, useToday()).at;
  const readOnly = useApp(isReadOnly);
  const choose = useChoose(promise);
  const isSettled = promise.outcomes.length > 0;
  const { dueAt: at, dueCertainty: certainty } = promise;
  const status = statusOf(promise, moment);
  const said = isSettled
    ? `${promise.kept === null ? commitmentStatusName(status) : keptWords(promise, moment, zone)}: `
    : '';
  return (
    <DueRow<Choice>
      about={{ kind: 'promise', id: promise.id }}
      due={at === null || isSettled ? null : { at, certainty }}
      {...(isSettled ? { settled: status === 'kept' ? 'well' : status === 'broken' ? 'badly' : 'over' } : {})}
      words={said + promiseWords(promise)}
      note={promiseNote(promise, incident, moment, zone)}
      choices={[
        ...(readOnly ? [] : isSettled ? settledChoices : choices),
        ...(promise.entryId === null ? [] : [entry]),
      ]}
      onChoose={choose}
    />
  );
});

function useChoose({ id: commitmentId, entryId, ...promise }: Commitment): (choice: Choice) => void {
  const showDialog = useApp((state) => state.showDialog);
  const showEntry = useApp((state) => state.showEntry);
  const act = useApp((state) => state.act);
  return (choice) => {
    switch (choice) {
      case 'kept-now': {
        const said = { commitmentId, when: null, words: null };
        return void act({ type: 'KeepCommitment', ...said }, `Kept: ${promiseWords(promise)}`);
      }
      case 'reopen':
        return void act({ type: 'ReopenCommitment', commitmentId }, `Waited for again: ${promiseWords(promise)}`);
      case 'due':
        return showDialog({ kind: 'promise-due', commitmentId });
      case 'entry':
        return entryId === null ? undefined : showEntry(entryId);
      default:
        return showDialog({ kind: 'promise-outcome', commitmentId, outcome: choice });
    }
  };
}

const entry: MenuChoice<Choice> = { id: 'entry', label: 'Show in the log' };
const due: MenuChoice<Choice> = { id: 'due', label: 'Correct the due time…' };
const choices: readonly MenuChoice<Choice>[] = [
  { id: 'kept-now', label: 'Kept, just now' },
  { id: 'kept', label: 'Kept at another time…' },
  { id: 'again', label: 'Promised again…' },
  { id: 'withdrawn', label: 'Withdrawn…' },
  { id: 'unknown', label: 'Nobody can tell…' },
  due,
];
const settledChoices: readonly MenuChoice<Choice>[] = [{ id: 'reopen', label: 'Take that back' }, due];
