import type { Instant } from '@domain/kernel/instant';
import { formatOffset, isZone } from '@domain/kernel/zone';
import type { Option } from '../../ui/option';

/** Chromium lists these under the names that they had before; people look for today's. */
const renamed = [
  'America/Nuuk',
  'Asia/Ho_Chi_Minh',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Yangon',
  'Atlantic/Faroe',
  'Europe/Kyiv',
];

/** Every zone that this computer knows, with how far it is from UTC at the moment; `chosen` is among them. */
export function zoneOptions(now: Instant, chosen: string): readonly Option<string>[] {
  const zones = new Set([chosen, 'Etc/UTC', ...renamed.filter(isZone), ...Intl.supportedValuesOf('timeZone')]);
  return [...zones].sort().map((zone) => ({
    id: zone,
    label: zone.replaceAll('_', ' '),
    description: formatOffset(now, zone),
  }));
}
