import { severityName } from '@domain/incident/words';
import { Circle, CircleDashed, Diamond, OctagonAlert, TriangleAlert } from 'lucide-react';
import { Chip, type ChipTone } from '../../ui/chip';

type Severity = 1 | 2 | 3 | 4 | null;

const tones = { 1: 'filled', 2: 'warn', 3: 'info', 4: 'plain' } as const satisfies Record<number, ChipTone>;

interface SeverityProps {
  readonly severity: Severity;
}

/** Sev 1 to 4 by icon, word and colour together. [I1] */
export function SeverityChip({ severity }: SeverityProps) {
  return (
    <Chip tone={severity === null ? 'plain' : tones[severity]} icon={<SeverityIcon severity={severity} />}>
      {severityName(severity)}
    </Chip>
  );
}

/** The shape of a severity: octagon, triangle, diamond, circle; dashed where nobody has said. */
export function SeverityIcon({ severity }: SeverityProps) {
  const Icon = iconOf(severity);
  return <Icon size={14} aria-hidden="true" />;
}

function iconOf(severity: Severity) {
  switch (severity) {
    case 1:
      return OctagonAlert;
    case 2:
      return TriangleAlert;
    case 3:
      return Diamond;
    case 4:
      return Circle;
    case null:
      return CircleDashed;
  }
}
