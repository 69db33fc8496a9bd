import type { AllClear } from '@domain/incident/all-clears';
import { toArray } from '@domain/kernel/sorted-list';
import { useMemo } from 'react';
import { useApp } from '../../state/app-store';
import { isReadOnly } from '../../state/selectors';
import { Card } from '../../ui/card';
import { Icon } from '../../ui/icon';
import { IconButton } from '../../ui/icon-button';
import { DueList } from '../attention/due-list';
import { useRoom } from '../header/use-incident';
import { AllClearRow } from './all-clear-row';

const SHOWN = 3;

/** Who says that it is fixed, and what our own test found. Nothing is shown until somebody does. [A1, A2, C7] */
export function AllClearsCard() {
  const claims = useRoom('allClears');
  const rows = useMemo(() => inOrder(toArray(claims)), [claims]);
  const showDialog = useApp((state) => state.showDialog);
  const readOnly = useApp(isReadOnly);
  if (rows.length === 0) return null;
  const open = rows.filter(({ judgement }) => judgement === null).length;
  const wrong = rows.filter(({ judgement }) => judgement?.wasTrue === false).length;
  const counts = [open === 0 ? '' : `${open} to try`, wrong === 0 ? '' : `${wrong} false`];
  return (
    <Card
      title="All-clears"
      aside={
        <>
          {counts.filter((count) => count !== '').join(', ')}
          {!readOnly && (
            <IconButton
              label="Somebody says it is fixed"
              onPress={() => showDialog({ kind: 'says-fixed', entryId: null })}
            >
              <Icon name="plus" size={16} />
            </IconButton>
          )}
        </>
      }
    >
      <DueList label="All-clears" items={rows} shown={Math.max(SHOWN, open)}>
        {(claim) => <AllClearRow key={claim.id} claim={claim} />}
      </DueList>
    </Card>
  );
}

/** What is to be tried first, then the latest claims. Instants compare as text. */
function inOrder(claims: readonly AllClear[]): readonly AllClear[] {
  const latest = claims.toSorted((a, b) => (a.claimedAt > b.claimedAt ? -1 : a.claimedAt < b.claimedAt ? 1 : 0));
  const isOpen = ({ judgement }: AllClear) => judgement === null;
  return [...latest.filter(isOpen), ...latest.filter((claim) => !isOpen(claim))];
}
