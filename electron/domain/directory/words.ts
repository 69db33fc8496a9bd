import type { Rung } from '../incident/ladder';
import type { ChannelKind } from './vendor-facts';

const channelKindNames: Readonly<Record<ChannelKind, string>> = {
  phone: 'Phone',
  chat: 'Chat',
  email: 'Email',
  portal: 'Portal',
  social: 'Social',
  other: 'Other',
};

/** The words of screens and exports for what the directory keeps as codes. */
export const channelKindName = (kind: ChannelKind): string => channelKindNames[kind];

/** How to climb a rung, on one line: `phone, +44 20 7946 0000, wait 30 min`. */
export function rungWords({ channel, to, patienceMinutes }: Rung): string {
  const patience = patienceMinutes === null ? null : `wait ${waitText(patienceMinutes)}`;
  return [channel, to, patience].filter((part) => part !== null).join(', ');
}

function waitText(minutes: number): string {
  return minutes >= 120 && minutes % 60 === 0 ? `${minutes / 60} h` : `${minutes} min`;
}
