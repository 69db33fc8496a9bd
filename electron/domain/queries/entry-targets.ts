import type { IncidentLine } from './incident-list';

type Target = Pick<IncidentLine, 'incidentId' | 'phase' | 'practice' | 'setAside' | 'declaredAt'>;

/** What is known of the person's attention: ids of incidents. */
interface Attention {
  /** The one in the main window; null while there is none. */
  readonly shown: string | null;
  /** Those that were opened, the latest first. */
  readonly opened: readonly string[];
}

/**
 * The incidents that a line from outside of the war room can go to, the one that is meant first: the one in the main
 * window, else the one opened last; those never opened stand behind, the newest first. What is over or set aside is
 * never meant, and practice only where it is in the window itself. [L1, I4]
 */
export function entryTargets<Line extends Target>(lines: readonly Line[], attention: Attention): readonly Line[] {
  const rank = ({ incidentId, practice }: Target): number => {
    if (incidentId === attention.shown) return -1;
    const place = attention.opened.indexOf(incidentId);
    return (practice ? attention.opened.length + 1 : 0) + (place === -1 ? attention.opened.length : place);
  };
  return lines
    .filter(({ phase, setAside }) => !setAside && phase !== 'resolved' && phase !== 'closed')
    .toSorted((a, b) => rank(a) - rank(b) || (a.declaredAt > b.declaredAt ? -1 : 1));
}
