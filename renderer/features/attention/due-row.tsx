import type { Moment } from '@domain/incident/lifecycle';
import { type ReactNode, type RefObject, useRef } from 'react';
import { Button } from 'react-aria-components';
import { Icon, type IconName } from '../../ui/icon';
import { Menu, type MenuChoice } from '../../ui/menu';
import { shownNow } from '../header/shown-span';
import { useIncident, useZone } from '../header/use-incident';
import { useToday } from '../header/use-today';
import { DueClock, useDueTone } from './due-clock';
import { type DueTone, dueTime } from './due-clock-view';
import styles from './due-row.module.css';
import tones from './due-tone.module.css';
import { type DueKey, useWantedDue } from './use-wanted-due';

interface DueRowProps<Id extends string> {
  readonly about: DueKey;
  /** Null: no time was given, or nobody waits for it any more. */
  readonly due: Moment | null;
  /** How it ended; left out while somebody waits for it. */
  readonly settled?: Settled;
  readonly words: string;
  /** Who, by which way, what it was before. */
  readonly note: string;
  readonly choices: readonly MenuChoice<Id>[];
  readonly onChoose: (id: Id) => void;
}

export type Settled = 'well' | 'badly' | 'over';
type RowTone = DueTone | Settled;

const icons: Readonly<Record<RowTone, IconName>> = {
  late: 'clock-alert',
  soon: 'hourglass',
  open: 'circle-dashed',
  well: 'circle-check',
  badly: 'circle-x',
  over: 'circle-minus',
};

/** One thing that is due, with its clock; a press opens what can be said of it. [C4, X1] */
export function DueRow<Id extends string>(props: DueRowProps<Id>) {
  const { about, due, settled, words, note, choices, onChoose } = props;
  const row = useRef<HTMLButtonElement>(null);
  useWantedDue(about, row);
  const content = (
    <>
      <span className={styles.words}>{words}</span>
      {due !== null && <DueTimes due={due} />}
      {due === null && settled === undefined && <span className={styles.time}>no time given</span>}
      {note !== '' && <span className={styles.note}>{note}</span>}
    </>
  );
  return (
    <li className={styles.item}>
      <Menu<Id>
        label={words}
        choices={choices}
        onChoose={onChoose}
        trigger={
          due === null ? (
            <Row row={row} tone={settled ?? 'open'}>
              {content}
            </Row>
          ) : (
            <ClockedRow row={row} due={due}>
              {content}
            </ClockedRow>
          )
        }
      />
    </li>
  );
}

interface RowProps {
  readonly row: RefObject<HTMLButtonElement | null>;
  readonly children: ReactNode;
}

function ClockedRow({ due, ...rest }: RowProps & { readonly due: Moment }) {
  return <Row {...rest} tone={useDueTone(due)} />;
}

function Row({ row, tone, children }: RowProps & { readonly tone: RowTone }) {
  const icon = icons[tone];
  return (
    <Button ref={row} className={`${tones.toned} ${styles.row}`} data-tone={tone}>
      <Icon className={styles.icon} name={icon} size={16} />
      {children}
    </Button>
  );
}

function DueTimes({ due }: { readonly due: Moment }) {
  const zone = useZone();
  const moment = shownNow(useIncident(), useToday()).at;
  return (
    <>
      <span className={styles.span}>
        <DueClock due={due} />
      </span>
      <span className={styles.time}>{dueTime(due, moment, zone)}</span>
    </>
  );
}
