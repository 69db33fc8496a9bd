import { partyOf, usOf } from '@domain/incident/parties';
import { visibleText } from '@domain/kernel/text';
import { undoSteps } from '@domain/queries/undo-steps';
import { useMinute } from '../../hooks/use-now';
import { dueTime } from '../attention/due-clock-view';
import { useIncident, useZone } from '../header/use-incident';
import { promiseRows, promiseWords } from '../promises/promise-rows';
import styles from './lifecycle.module.css';

/** What the end of an incident leaves to do: workarounds to be taken away again, promises, ours first. [W3, M1, I2] */
export function LeftOver() {
  const incident = useIncident();
  const zone = useZone();
  const minute = useMinute();
  const undo = undoSteps(incident);
  const inUse = incident.workarounds.filter(
    ({ id, state }) => state === 'in-use' && undo.every(({ workaroundId }) => workaroundId !== id),
  );
  const { waited, undated } = promiseRows(incident.commitments, minute);
  const us = usOf(incident.parties)?.id ?? null;
  const isOurs = ({ byPartyId }: (typeof waited)[number]) => byPartyId === null || byPartyId === us;
  const open = [...waited, ...undated];
  const promises = [...open.filter(isOurs), ...open.filter((one) => !isOurs(one))];
  if (undo.length + inUse.length + promises.length === 0) return null;
  return (
    <section className={styles.earlier} aria-label="Still to do">
      {undo.length + inUse.length > 0 && (
        <>
          <h3>To undo</h3>
          <ul>
            {undo.flatMap(({ workaroundId, title, steps }) =>
              steps.map(({ stepId, text, progress: { done, of } }) => (
                <li key={`${workaroundId} ${stepId}`}>
                  {`${visibleText(title)}: ${visibleText(text)}${of > 1 ? ` (${done} of ${of} done)` : ''}`}
                </li>
              )),
            )}
            {inUse.map(({ id, title }) => (
              <li key={id}>{`${visibleText(title)}: in use, with no undo steps`}</li>
            ))}
          </ul>
        </>
      )}
      {promises.length > 0 && (
        <>
          <h3>Promises still open</h3>
          <ul>
            {promises.slice(0, SHOWN).map((promise) => {
              const by = promise.byPartyId === null ? null : partyOf(incident.parties, promise.byPartyId);
              const who = by === null || isOurs(promise) ? 'We' : visibleText(by.name);
              const due =
                promise.dueAt === null
                  ? 'no time given'
                  : dueTime({ at: promise.dueAt, certainty: promise.dueCertainty }, minute, zone);
              return <li key={promise.id}>{`${who}: ${promiseWords(promise)}, ${due}`}</li>;
            })}
            {promises.length > SHOWN && <li>{`and ${promises.length - SHOWN} more`}</li>}
          </ul>
        </>
      )}
    </section>
  );
}

const SHOWN = 10;
