import type { IncidentCommand } from '@domain/incident/decide';
import { values } from '@domain/kernel/sorted-list';
import { type AppStore, createAppStore } from '../../../renderer/state/app-store';
import { type MemoryBridge, memoryBridge } from '../../support/memory-bridge';

export interface StartedApp {
  readonly store: AppStore;
  readonly main: MemoryBridge;
}

/** A window that has just started over a main process in memory, its list and settings loaded. */
export async function startApp(main = memoryBridge()): Promise<StartedApp> {
  const store = createAppStore(main.bridge);
  store.getState().start();
  main.tick(main.clock.now());
  await settled(store);
  return { store, main };
}

/** A started window with one incident declared and open. */
export async function startInWarRoom(main = memoryBridge()): Promise<StartedApp> {
  const app = await startApp(main);
  await app.store.getState().declare({
    title: 'Fibre line dead',
    severity: 1,
    timeZone: 'Europe/London',
    began: null,
    lead: 'Dana Reyes',
  });
  return app;
}

export function entry(text: string): Extract<IncidentCommand, { type: 'LogEntry' }> {
  const nothing = { partyId: null, toPartyId: null, person: null, channel: null, reference: null };
  const later = { lateReason: null, answersEntryId: null, promise: null, audiences: null, evidence: [] };
  return { type: 'LogEntry', kind: 'observation', text, when: null, ...nothing, ...later };
}

/** The words of the log as this window has it, retracted ones left out. */
export function logTexts(store: AppStore): readonly string[] {
  const log = store.getState().open?.incident.log;
  if (log === undefined) return [];
  return [...values(log.inOrder)].filter((one) => one.retraction === null).map((one) => one.text);
}

async function settled(store: AppStore): Promise<void> {
  const isLoaded = () => store.getState().settings !== null && store.getState().incidents !== null;
  if (isLoaded()) return;
  await new Promise<void>((resolve) => {
    const end = store.subscribe(() => {
      if (!isLoaded()) return;
      end();
      resolve();
    });
  });
}
