import { quickDraftKey } from '@contract/draft-keys';
import type { IncidentSummary, QuickCapture } from '@contract/window-api';
import { entryTargets } from '@domain/queries/entry-targets';

export interface QuickTargetsOptions {
  readonly list: () => Promise<readonly IncidentSummary[]>;
  /** The incident in the main window; null while there is none. */
  readonly shown: () => string | null;
  readonly opened: () => readonly string[];
  readonly loadDraft: (key: string) => Promise<string | null>;
}

export interface QuickTargets {
  /** The open incidents, the one that is meant first. */
  readonly list: () => Promise<readonly IncidentSummary[]>;
  readonly load: () => Promise<QuickCapture>;
}

/** Where a line from anywhere goes: half a line waits where it was typed, whatever was opened since. [L1, L9] */
export function createQuickTargets({ list, shown, opened, loadDraft }: QuickTargetsOptions): QuickTargets {
  const targets = async () => {
    const readable = (await list()).filter(({ problem }) => problem === undefined);
    return entryTargets(readable, { shown: shown(), opened: opened() });
  };
  return {
    list: targets,
    async load() {
      const found = await targets();
      const drafts = await Promise.all(found.map(({ incidentId }) => loadDraft(quickDraftKey(incidentId))));
      const begun = found.find((_, index) => drafts[index] !== null);
      return { targets: found, incidentId: (begun ?? found[0])?.incidentId ?? null };
    },
  };
}
