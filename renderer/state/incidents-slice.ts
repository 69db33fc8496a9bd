import type { DeclareRequest, IncidentSummary } from '@contract/incidents';
import type { Outcome } from '@contract/window-api';
import { visibleText } from '@domain/kernel/text';
import { answered } from '../bridge/bridge';
import type { SliceTools } from './slice';

export interface IncidentsSlice {
  /** Null until listed. */
  readonly incidents: readonly IncidentSummary[] | null;
  readonly reloadIncidents: () => Promise<void>;
  readonly declare: (request: DeclareRequest) => Promise<Outcome<{ readonly incidentId: string }>>;
  readonly openPractice: () => Promise<void>;
  readonly importCase: () => Promise<void>;
  /** Takes back an incident that was set aside, without opening it. */
  readonly takeBack: (incidentId: string) => Promise<void>;
}

/** The list of incidents, and the ways in which one comes onto it. */
export function incidentsSlice({ get, set, bridge }: SliceTools): IncidentsSlice {
  let latestReload = 0;
  const problem = (sentence: string) => get().toast(sentence, { tone: 'problem' });

  return {
    incidents: null,

    async reloadIncidents() {
      latestReload += 1;
      const mine = latestReload;
      try {
        const incidents = await bridge.listIncidents();
        // An older answer that comes after a newer one would bring back what has changed since.
        if (mine === latestReload) set({ incidents });
      } catch {
        if (get().incidents === null) set({ incidents: [] });
        problem('The list of incidents could not be read. Restart Holdline; nothing in the record was changed.');
      }
    },
    async declare(request) {
      const outcome = await answered(bridge.declareIncident(request));
      if (outcome.ok) {
        set({ dialog: null });
        await get().openIncident(outcome.value.incidentId);
        const at = get().open?.incident.lifecycle.declared?.at;
        if (at !== undefined) set({ saved: { kind: 'saved', at } });
      }
      return outcome;
    },
    async openPractice() {
      const outcome = await answered(bridge.openPractice());
      if (outcome.ok) await get().openIncident(outcome.value.incidentId);
      else problem(outcome.error.sentence);
    },
    async importCase() {
      const outcome = await answered(bridge.importCase());
      if (!outcome.ok) problem(outcome.error.sentence);
      else if (outcome.value !== null) {
        const { incidentId, missing } = outcome.value;
        await get().openIncident(incidentId);
        if (missing.length > 0) problem(notWithIt(missing));
      }
    },
    async takeBack(incidentId) {
      const outcome = await answered(bridge.execute(incidentId, { type: 'TakeBackIncident' }));
      if (!outcome.ok) return problem(outcome.error.sentence);
      set({ saved: { kind: 'saved', at: outcome.value.commit.at } });
      get().toast('The incident is back on the list');
      await get().reloadIncidents();
    },
  };
}

/** Evidence that an entry shows and nobody has here. [L8] */
function notWithIt(names: readonly string[]): string {
  const some = visibleText(names.slice(0, 3).join(', ')) + (names.length > 3 ? ` and ${names.length - 3} more` : '');
  return `Imported, but these files of its entries did not come with it: ${some}. Ask for a bundle that has them.`;
}
