import { entryKindSchema } from '@domain/incident/log';
import { kindName } from '@domain/incident/words';
import { visibleText } from '@domain/kernel/text';
import { isEmptyFilter, personsSeen } from '@domain/queries/log-filter';
import { useMemo } from 'react';
import { useApp } from '../../state/app-store';
import { initialLogView, type LogChoice } from '../../state/screen';
import { Button } from '../../ui/button';
import { useRoom } from '../header/use-incident';
import { FilterChoice } from './filter-choice';
import { FilterField } from './filter-field';
import styles from './filter-row.module.css';
import { KindIcon } from './kind-icon';
import type { FilterRowState } from './use-filter-row';
import type { LogViewModel } from './use-log-view';

const kinds = entryKindSchema.options.map((id) => ({ id, label: kindName(id), icon: <KindIcon kind={id} /> }));

interface FilterRowProps {
  readonly row: FilterRowState;
  readonly view: LogViewModel;
}

/** Words, party, kind and person: an entry is shown when it has all of them. [L6] */
export function FilterRow({ row, view }: FilterRowProps) {
  const { inOrder } = useRoom('log');
  const parties = useRoom('parties');
  const { only, filter: text } = useApp((state) => state.logView);
  const setLogView = useApp((state) => state.setLogView);
  const choose = (change: Partial<LogChoice>) => setLogView({ only: { ...only, ...change } });
  const persons = useMemo(() => personsSeen(inOrder).map((id) => ({ id, label: visibleText(id) })), [inOrder]);
  const partyOptions = useMemo(() => parties.map(({ id, name }) => ({ id, label: visibleText(name) })), [parties]);
  const shown = `Shown ${count(view.source.size)} of ${count(view.counts[view.tab])}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a legend and borders along
    <div className={styles.row} role="group" aria-label="Filter">
      <FilterField row={row} />
      <FilterChoice
        name="Party"
        options={partyOptions}
        chosen={only.partyId}
        onChoose={(partyId) => choose({ partyId })}
      />
      <FilterChoice name="Kind" options={kinds} chosen={only.kind} onChoose={(kind) => choose({ kind })} />
      <FilterChoice name="Person" options={persons} chosen={only.person} onChoose={(person) => choose({ person })} />
      <div className={styles.outcome}>
        <span className={styles.shown} role="status">
          {view.isSearching ? 'Searching' : shown}
        </span>
        {!isEmptyFilter({ ...only, text }) && (
          <Button
            variant="quiet"
            size="small"
            onPress={() => {
              setLogView({ filter: initialLogView.filter, only: initialLogView.only });
              row.ask();
            }}
          >
            Clear all
          </Button>
        )}
      </div>
    </div>
  );
}

function count(entries: number): string {
  return entries.toLocaleString('en-GB');
}
