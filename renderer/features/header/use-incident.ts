import { type Incident, initialIncident } from '@domain/incident/incident';
import { isOpen } from '@domain/incident/lifecycle';
import { useApp } from '../../state/app-store';
import { zoneOf } from '../../state/selectors';

/** The open incident; the empty one in the moment between two, so that no part of the screen has to ask. */
export function useIncident(): Incident {
  return useApp((state) => state.open?.incident ?? initialIncident);
}

/** One room of the open incident, so that a change in another draws nothing anew. */
export function useRoom<Room extends keyof Incident>(room: Room): Incident[Room] {
  return useApp((state) => (state.open?.incident ?? initialIncident)[room]);
}

/** The zone that this incident's times are shown in. */
export function useZone(): string {
  return useApp(zoneOf);
}

/** True once our own confirmation has ended it: nothing more is due. */
export function useIsOver(): boolean {
  return useApp((state) => !isOpen((state.open?.incident ?? initialIncident).lifecycle));
}
