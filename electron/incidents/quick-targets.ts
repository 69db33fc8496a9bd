import { quickDraftKey } from '@contract/draft-keys';
import type { IncidentSummary } from '@contract/incidents';
import type { QuickCapture } from '@contract/quick-capture';
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
  const readable = async () => (await list()).filter(({ problem }) => problem === undefined);
  const targetsAmong = (lines: readonly IncidentSummary[]) => entryTargets(lines, { shown: shown(), opened: opened() });
  return {
    list: async () => targetsAmong(await readable()),
    async load() {
      const lines = await readable();
      const meant = targetsAmong(lines);
      const drafts = await Promise.all(lines.map(({ incidentId }) => loadDraft(quickDraftKey(incidentId))));
      const begun = lines.filter((_, index) => drafts[index] !== null);
      // Over or set aside since half a line was typed for it: were it no target, nobody would see the words again.
      const left = begun.filter((line) => !meant.includes(line));
      const found = [...meant, ...left];
      const waiting = found.find((line) => begun.includes(line));
      return { targets: found, incidentId: (waiting ?? found[0])?.incidentId ?? null };
    },
  };
}
