import type { AllClear } from '@domain/incident/all-clears';
import { partyOf } from '@domain/incident/parties';
import { visibleText } from '@domain/kernel/text';
import { useApp } from '../../state/app-store';
import { isReadOnly } from '../../state/selectors';
import type { MenuChoice } from '../../ui/menu';
import { dueTime } from '../attention/due-clock-view';
import { DueRow } from '../attention/due-row';
import { shownNow } from '../header/shown-span';
import { useIncident, useZone } from '../header/use-incident';
import { useToday } from '../header/use-today';

type Choice = 'true' | 'false' | 'retest' | 'entry' | 'test';

/** One "fixed" of a party: the retest with its clock, and what our test found. [A1, A2] */
export function AllClearRow({ claim }: { readonly claim: AllClear }) {
  const incident = useIncident();
  const zone = useZone();
  const moment = shownNow(incident, useToday()).at;
  const readOnly = useApp(isReadOnly);
  const showDialog = useApp((state) => state.showDialog);
  const showEntry = useApp((state) => state.showEntry);
  const { id: allClearId, retestAt, judgement, entryId, scope } = claim;
  const name = visibleText(partyOf(incident.parties, claim.partyId)?.name ?? 'Somebody');
  const part = scope === 'partial' ? ', in part' : '';
  const said = `said ${dueTime({ at: claim.claimedAt, certainty: claim.certainty }, moment, zone)}${part}`;
  const found =
    judgement?.at == null ? '' : `, found ${dueTime({ at: judgement.at, certainty: 'exact' }, moment, zone)}`;
  const verdict = judgement === null ? '' : judgement.wasTrue ? 'True: ' : 'False: ';
  const testId = judgement?.entryId ?? null;
  const choose = (choice: Choice) => {
    if (choice === 'entry' && entryId !== null) return showEntry(entryId);
    if (choice === 'test' && testId !== null) return showEntry(testId);
    if (choice === 'retest') return showDialog({ kind: 'retest', allClearId });
    if (choice === 'true' || choice === 'false') {
      showDialog({ kind: 'judge-all-clear', allClearId, wasTrue: choice === 'true' });
    }
  };
  return (
    <DueRow<Choice>
      about={{ kind: 'retest', id: allClearId }}
      due={retestAt === null || judgement !== null ? null : { at: retestAt, certainty: 'exact' }}
      {...(judgement === null ? {} : { settled: judgement.wasTrue ? 'well' : 'badly' })}
      words={`${verdict}${name} says it is fixed`}
      note={`${judgement === null ? 'Try it ourselves; ' : ''}${said}${found}`}
      choices={[
        ...(readOnly || judgement !== null ? [] : judging),
        ...(entryId === null ? [] : [{ id: 'entry', label: 'Show in the log' } as const]),
        ...(testId === null ? [] : [{ id: 'test', label: 'Show our test in the log' } as const]),
      ]}
      onChoose={choose}
    />
  );
}

const judging: readonly MenuChoice<Choice>[] = [
  { id: 'false', label: 'We tried: not fixed…' },
  { id: 'true', label: 'We tried: it works…' },
  { id: 'retest', label: 'Try at another time…' },
];
