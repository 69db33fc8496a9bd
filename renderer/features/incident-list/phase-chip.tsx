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
  return (
    <Chip tone={looks[phase].tone} icon={<PhaseIcon phase={phase} />}>
      {phaseName(phase)}
    </Chip>
  );
}

/** The sign of a phase; its word stands beside it. */
export function PhaseIcon({ phase }: { readonly phase: Phase }) {
  return <Icon name={looks[phase].icon} size={14} />;
}
