import type { AppState } from './app-state';

/** The zone that times are read and shown in: the open incident's, else this computer's. */
export function zoneOf(state: AppState): string {
  return state.open?.incident.lifecycle.declared?.timeZone ?? ownZoneOf(state);
}

/** The zone for new incidents. */
export function ownZoneOf(state: AppState): string {
  return state.settings?.timeZone ?? 'Etc/UTC';
}

/** True while nothing may be added: a newer version wrote here, or the incident is set aside. [J6] */
export function isReadOnly(state: AppState): boolean {
  return state.open?.readOnly === true || state.open?.incident.lifecycle.setAside != null;
}

/** True once the first screen can be drawn whole. */
export function isReady(state: AppState): boolean {
  return state.hasTicked && state.settings !== null && state.incidents !== null;
}
