import type { Party } from '@domain/incident/parties';
import { visibleText } from '@domain/kernel/text';
import { type KeyboardEvent, useRef, useState } from 'react';
import { hotkeyAction } from '../../hooks/use-hotkeys';
import { useApp, useAppStore } from '../../state/app-store';
import { isReadOnly } from '../../state/selectors';
import { useWantedDue } from '../attention/use-wanted-due';
import styles from './escalation-card.module.css';
import type { LadderView } from './ladder';
import { Rung } from './rung';
import { tryRung } from './try-rung';

interface RungListProps {
  readonly party: Party;
  readonly ladder: LadderView;
}

/** The rungs: arrows go up and down, Enter starts a call or an attempt, N logs that nobody answered. [E1, E2, E6, X1] */
export function RungList({ party, ladder }: RungListProps) {
  const store = useAppStore();
  const readOnly = useApp(isReadOnly);
  const letters = useApp((state) => state.settings?.letterShortcuts ?? true);
  const at = ladder.rungs.findIndex((rung) => rung.state === 'at');
  const [stop, setStop] = useState<number | null>(null);
  const stopRef = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLOListElement>(null);
  // Where nothing can be added there is no button to stand on.
  useWantedDue({ kind: 'patience', id: party.id }, readOnly ? list : stopRef);
  const current = Math.min(stop ?? Math.max(at, 0), ladder.rungs.length - 1);

  const onKeyDown = (event: KeyboardEvent<HTMLOListElement>) => {
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const moveTo = (index: number) => {
      const next = Math.min(Math.max(index, 0), buttons.length - 1);
      setStop(next);
      buttons[next]?.focus();
    };
    const action = hotkeyAction(
      {
        ArrowDown: () => moveTo(current + 1),
        ArrowUp: () => moveTo(current - 1),
        Home: () => moveTo(0),
        End: () => moveTo(buttons.length - 1),
        n: () => {
          const rung = ladder.rungs[current];
          if (rung !== undefined) logNoAnswer(rung.name, rung.channel);
        },
      },
      event.nativeEvent,
      letters,
    );
    if (action === null) return;
    event.preventDefault();
    action(event.nativeEvent);
  };
  const logNoAnswer = (rung: string, channel: string) => {
    const nothing = { person: null, reference: null, minutes: null, minutesOnHold: null, deflectedTo: null };
    const { act } = store.getState();
    void act(
      {
        ...{ type: 'LogAttempt', partyId: party.id, rung, channel, text: `No answer: ${rung}`, ended: 'no-answer' },
        ...{ ...nothing, promise: null, post: null, evidence: [], when: null },
      },
      `No answer logged: ${visibleText(party.name)}, ${visibleText(rung)}`,
    );
  };

  return (
    <ol
      ref={list}
      className={styles.rungs}
      aria-label="Ladder"
      tabIndex={readOnly ? -1 : undefined}
      onKeyDown={readOnly ? undefined : onKeyDown}
    >
      {ladder.rungs.map((rung, index) => (
        <Rung
          key={rung.name}
          rung={rung}
          number={index + 1}
          isStop={index === current}
          stopRef={stopRef}
          onTry={
            readOnly
              ? null
              : () => {
                  setStop(index);
                  tryRung(store.getState(), party.id, rung);
                }
          }
        />
      ))}
    </ol>
  );
}
