import type { IncidentCommand } from '@domain/incident/decide';
import { Button as AriaButton } from 'react-aria-components';
import { useApp } from '../../state/app-store';
import type { Dialog } from '../../state/dialog';
import { isReadOnly } from '../../state/selectors';
import { Icon } from '../../ui/icon';
import { Menu } from '../../ui/menu';
import styles from './checklist-grid.module.css';

interface FillHeaderProps {
  readonly scope: 'row' | 'col';
  readonly name: string;
  readonly place: string;
  readonly isActive: boolean;
  readonly onFill: () => void;
  /** Where it is worded anew. */
  readonly dialog: Dialog;
  readonly takeOut: IncidentCommand;
}

/** The name of a row or column: opens what can be done with it; beside it, for the mouse, the way to fill it at once. */
export function FillHeader({ scope, name, place, isActive, onFill, dialog, takeOut }: FillHeaderProps) {
  const showDialog = useApp((state) => state.showDialog);
  const act = useApp((state) => state.act);
  const readOnly = useApp(isReadOnly);
  const choose = (choice: 'fill' | 'reword' | 'remove') => {
    if (choice === 'fill') onFill();
    else if (choice === 'reword') showDialog(dialog);
    else void act(takeOut, 'Taken out; the ticks stay readable');
  };
  return (
    // Named by its words alone: a screen reader says them before each cell.
    <th scope={scope} className={scope === 'col' ? styles.step : styles.target} aria-label={name}>
      <div className={styles.name}>
        <Menu
          label={name}
          trigger={
            <AriaButton
              className={styles.words ?? ''}
              data-cell={place}
              excludeFromTabOrder={!isActive}
              isDisabled={readOnly}
            >
              {name}
            </AriaButton>
          }
          choices={[
            { id: 'fill', label: scope === 'col' ? 'Tick the rest of the column' : 'Tick the rest of the row' },
            { id: 'reword', label: scope === 'col' ? 'Reword…' : 'Rename…' },
            { id: 'remove', label: 'Take out' },
          ]}
          onChoose={choose}
        />
        {!readOnly && (
          <button
            type="button"
            tabIndex={-1}
            className={styles.fill}
            aria-label={`Tick the rest: ${name}`}
            title={
              scope === 'col' ? 'Tick the rest of the column (Ctrl+Space)' : 'Tick the rest of the row (Shift+Space)'
            }
            onClick={onFill}
          >
            <Icon name="check-check" size={14} />
          </button>
        )}
      </div>
    </th>
  );
}
