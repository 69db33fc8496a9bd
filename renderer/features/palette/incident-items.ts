import type { IncidentSummary } from '@contract/incidents';
import { phaseName } from '@domain/incident/words';
import { msOf } from '@domain/kernel/instant';
import { visibleText } from '@domain/kernel/text';
import { sectionsOf } from '../incident-list/sections';
import type { FoundItem } from './find-items';

/** Incidents as they are found: what burns first, then what is over, the newest first. */
export function incidentItems(incidents: readonly IncidentSummary[]): readonly FoundItem[] {
  const { openNow, watching, past, practice } = sectionsOf(incidents, '');
  return [...openNow, ...watching, ...past, ...practice].map((incident) => {
    const {
      incidentId,
      reference,
      title,
      severity,
      phase,
      lead,
      outsideParties,
      declaredAt,
      practice: isPractice,
    } = incident;
    const detail = [reference, phaseName(phase), lead, isPractice ? 'practice' : null];
    return {
      item: {
        id: `incident-${incidentId}`,
        sign: { kind: 'incident', severity },
        title: visibleText(title),
        detail: visibleText(detail.filter((part) => part !== null).join(', ')),
        keys: [],
        run: (state) => state.showScreen({ name: 'war-room', incidentId }),
      },
      text: [reference, title, lead, ...outsideParties].join('\n'),
      rank: msOf(declaredAt),
    };
  });
}
