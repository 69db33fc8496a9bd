import type { Incident } from '@domain/incident/incident';
import { partyOf } from '@domain/incident/parties';
import { pathName } from '@domain/incident/words';
import type { AllClearId } from '@domain/kernel/ids';
import { values } from '@domain/kernel/sorted-list';
import { visibleText } from '@domain/kernel/text';
import { testedPaths } from '@domain/queries/check-paths';
import { useMemo } from 'react';
import { useMinute } from '../../hooks/use-now';
import { shortTime } from '../header/short-time';
import { useIncident, useZone } from '../header/use-incident';

/** A test of ours that may have confirmed the end. */
export interface ConfirmingTest {
  readonly id: string;
  readonly name: string;
  /** How it would be said in our confirmation. */
  readonly words: string;
  /** The claim that it finds true. [A2] */
  readonly allClearId?: AllClearId;
}

/** The claims that are still to be tried, and the paths that worked when they were last tested. [A2, T1, I2] */
export function useConfirmingTests(): readonly ConfirmingTest[] {
  const incident = useIncident();
  const minute = useMinute();
  const zone = useZone();
  return useMemo(() => {
    const when = (moment: Parameters<typeof shortTime>[0]) => shortTime(moment, minute, zone);
    return [...claims(incident, when), ...paths(incident, when)];
  }, [incident, minute, zone]);
}

type When = (moment: Parameters<typeof shortTime>[0]) => string;

function claims({ allClears, parties }: Incident, when: When): readonly ConfirmingTest[] {
  return [...values(allClears)]
    .filter(({ judgement }) => judgement === null)
    .map(({ id, partyId, claimedAt: at, certainty }) => {
      const name = visibleText(partyOf(parties, partyId)?.name ?? 'Somebody');
      const said = `${name} says it is fixed, ${when({ at, certainty })}`;
      return {
        id,
        name: `Our test of this: ${said}`,
        words: `We tried it ourselves and it works (${said})`,
        allClearId: id,
      };
    });
}

function paths({ checks }: Incident, when: When): readonly ConfirmingTest[] {
  return testedPaths(checks).flatMap((path): readonly ConfirmingTest[] => {
    const { key, latest } = path;
    if (latest?.result !== 'works') return [];
    const words = `${visibleText(pathName(path))} works, ${when(latest)}`;
    return [{ id: key, name: `Check: ${words}`, words }];
  });
}
