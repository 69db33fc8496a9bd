import { formatElapsed } from '@domain/kernel/elapsed';
import { visibleText } from '@domain/kernel/text';
import { useOfNow } from '../../hooks/use-now';
import { useApp, useAppStore } from '../../state/app-store';
import type { RunningCall } from '../../state/trail-slice';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { IconButton } from '../../ui/icon-button';
import { TextArea } from '../../ui/text-area';
import { digitsOf, Timer } from '../../ui/timer';
import { useRoom } from '../header/use-incident';
import styles from './call-strip.module.css';
import { callSpans, endedCall, toggledHold } from './running-call';

/** The call that is going on: its timer, whether we are on hold, and a place for words meanwhile. [E2, L9] */
export function CallStrip() {
  const call = useApp((state) => state.call);
  const changeCall = useApp((state) => state.changeCall);
  const showDialog = useApp((state) => state.showDialog);
  const parties = useRoom('parties');
  const store = useAppStore();
  if (call === null) return null;
  const name = visibleText(parties.find(({ id }) => id === call.partyId)?.name ?? '');
  const isOver = call.endedAt !== null;
  const isHeld = call.holdSince !== null;
  const end = () => {
    changeCall(endedCall(call, store.getState().now));
    showDialog({ kind: 'call' });
  };
  return (
    <section className={styles.strip} aria-label={`Call to ${name}`} data-held={isHeld}>
      <div className={styles.line}>
        <Icon name="phone" size={16} />
        <span className={styles.name}>
          {name}, {visibleText(call.rung)}
        </span>
        <Timer label="Length of the call">
          <Span call={call} which="all" />
        </Timer>
      </div>
      <div className={styles.line}>
        <span className={styles.state}>
          {isOver ? 'Ended, not logged yet' : isHeld ? 'On hold' : 'On the line'}; <Span call={call} which="held" /> on
          hold in all
        </span>
        {!isOver && (
          <Button
            size="small"
            icon={isHeld ? <Icon name="play" size={14} /> : <Icon name="pause" size={14} />}
            onPress={() => changeCall(toggledHold(call, store.getState().now))}
          >
            {isHeld ? 'They speak' : 'On hold'}
          </Button>
        )}
        <Button size="small" variant="primary" icon={<Icon name="phone-off" size={14} />} onPress={end}>
          {isOver ? 'Log it' : 'End'}
        </Button>
        <IconButton label="Drop this call without logging it" onPress={() => changeCall(null)}>
          <Icon name="x" size={14} />
        </IconButton>
      </div>
      {!isOver && (
        <TextArea
          label="What we ask, and what they say"
          rows={2}
          value={call.words}
          onChange={(words) => changeCall({ ...call, words })}
        />
      )}
    </section>
  );
}

interface SpanProps {
  readonly call: RunningCall;
  readonly which: 'all' | 'held';
}

/** Only what ticks is drawn each second, not the words that are typed below. */
function Span({ call, which }: SpanProps) {
  return digitsOf(useOfNow((now) => formatElapsed(callSpans(call, now)[which])));
}
