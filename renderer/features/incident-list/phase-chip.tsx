import type { Phase } from '@domain/incident/lifecycle';
import { phaseName } from '@domain/incident/words';
import { Chip, type ChipTone } from '../../ui/chip';
import { Icon, type IconName } from '../../ui/icon';

const looks: Readonly<Record<Phase, { readonly icon: IconName; readonly tone: ChipTone }>> = {
  investigating: { icon: 'search', tone: 'plain' },
  'cause-known': { icon: 'crosshair', tone: 'info' },
  'on-workaround': { icon: 'shield-half', tone: 'warn' },
  watching: { icon: 'eye', tone: 'info' },
  resolved: { icon: 'circle-check', tone: 'ok' },
  closed: { icon: 'archive', tone: 'plain' },
};

/** The phase by icon and word. [I2] */
export function PhaseChip({ phase }: { readonly phase: Phase }) {
  const { icon, tone } = looks[phase];
  return (
    <Chip tone={tone} icon={<Icon name={icon} size={14} />}>
      {phaseName(phase)}
    </Chip>
  );
}
