import { roleName } from '@domain/incident/words';
import { visibleText } from '@domain/kernel/text';
import type { Ownership } from '@domain/queries/ownership';
import { shortTime } from '../header/short-time';
import { useShowEntry } from '../parties/use-show-entry';
import { standingText } from './map-view';
import styles from './ownership-table.module.css';

interface OwnershipTableProps {
  readonly ownership: Ownership;
  readonly timeZone: string;
  readonly onOpen: (partyId: string) => void;
}

/** The map as a table: the same boxes and arrows, row by row. [P3, X1] */
export function OwnershipTable({ ownership, timeZone, onOpen }: OwnershipTableProps) {
  const { standings, at } = ownership;
  const showEntry = useShowEntry();
  return (
    <div className={styles.scroll} data-own-scroll="">
      <table className={styles.table} aria-label="Who says what of the fault">
        <thead>
          <tr>
            <th scope="col">Party</th>
            <th scope="col">Role</th>
            <th scope="col">What it says</th>
            <th scope="col">Since</th>
            <th scope="col">Owns the fault</th>
          </tr>
        </thead>
        <tbody>
          {standings.map((one) => {
            const { party, stance, owns } = one;
            const entryId = stance?.entryId ?? null;
            const since = stance === null ? '' : shortTime(stance, at, timeZone);
            return (
              <tr key={party.id}>
                <th scope="row">
                  <button type="button" className={styles.link} onClick={() => onOpen(party.id)}>
                    {visibleText(party.name)}
                  </button>
                </th>
                <td>
                  {roleName(party.role)}
                  {party.setAside ? ', set aside' : ''}
                </td>
                <td>{party.role === 'us' ? '' : standingText(one, standings)}</td>
                <td className={styles.when}>
                  {entryId === null ? (
                    since
                  ) : (
                    <button
                      type="button"
                      className={styles.link}
                      title="Show the entry that proves it"
                      onClick={() => showEntry(entryId)}
                    >
                      {since}
                    </button>
                  )}
                </td>
                <td>{party.role === 'us' ? '' : owns ? 'Yes' : 'No'}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
