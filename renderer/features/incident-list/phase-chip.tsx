import type { Phase } from '@domain/incident/lifecycle';
import { phaseName } from '@domain/incident/words';
import { Archive, CircleCheck, Crosshair, Eye, type LucideIcon, Search, ShieldHalf } from 'lucide-react';
import { Chip, type ChipTone } from '../../ui/chip';

const looks: Readonly<Record<Phase, { readonly icon: LucideIcon; readonly tone: ChipTone }>> = {
  investigating: { icon: Search, tone: 'plain' },
  'cause-known': { icon: Crosshair, tone: 'info' },
  'on-workaround': { icon: ShieldHalf, tone: 'warn' },
  watching: { icon: Eye, tone: 'info' },
  resolved: { icon: CircleCheck, tone: 'ok' },
  closed: { icon: Archive, tone: 'plain' },
};

/** The phase by icon and word. [I2] */
export function PhaseChip({ phase }: { readonly phase: Phase }) {
  const { icon: Icon, tone } = looks[phase];
  return (
    <Chip tone={tone} icon={<Icon size={14} aria-hidden="true" />}>
      {phaseName(phase)}
    </Chip>
  );
}
