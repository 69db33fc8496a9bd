import { workaroundStateName } from '@domain/incident/words';
import { firstInUse, type Workaround, type WorkaroundState, workaroundStateSchema } from '@domain/incident/workarounds';
import { visibleText } from '@domain/kernel/text';
import { Button as AriaButton } from 'react-aria-components';
import { useApp } from '../../state/app-store';
import { isReadOnly } from '../../state/selectors';
import { Icon } from '../../ui/icon';
import { Menu } from '../../ui/menu';
import { shortTime } from '../header/short-time';
import { useZone } from '../header/use-incident';
import { useToday } from '../header/use-today';
import styles from './workarounds-card.module.css';

/** The state of a workaround, and the way to the next. [W1] */
export function StateMenu({ workaround }: { readonly workaround: Workaround }) {
  const { id: workaroundId, state, title } = workaround;
  const act = useApp((store) => store.act);
  const readOnly = useApp(isReadOnly);
  const move = (to: WorkaroundState) =>
    void act({ type: 'MoveWorkaround', workaroundId, state: to, when: null }, `${workaroundStateName(to)}: ${title}`);
  return (
    <Menu<WorkaroundState>
      label="State of the workaround"
      choices={workaroundStateSchema.options.map((id) => ({
        id,
        label: workaroundStateName(id),
        isDisabled: id === state,
      }))}
      onChoose={move}
      trigger={
        <AriaButton
          className={styles.state ?? ''}
          data-state={state}
          aria-label={`State: ${workaroundStateName(state)}`}
          isDisabled={readOnly}
        >
          {workaroundStateName(state)}
          <Icon name="chevron-down" size={14} />
        </AriaButton>
      }
    />
  );
}

/** Since when it has been so, and by whose word; and when it first came into use, where that is over. [W1, C1] */
export function SinceLine({ workaround }: { readonly workaround: Workaround }) {
  const zone = useZone();
  const now = useToday();
  const inUse = firstInUse(workaround);
  const latest = workaround.moves.at(-1);
  if (latest === undefined) return null;
  const words = `${workaroundStateName(latest.state)} since ${shortTime(latest, now, zone)}, ${visibleText(latest.by)}`;
  const first = inUse === null || workaround.state === 'in-use' ? '' : `; first in use ${shortTime(inUse, now, zone)}`;
  return <p className={styles.since}>{words + first}</p>;
}
