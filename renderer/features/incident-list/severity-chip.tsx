import { severityName } from '@domain/incident/words';
import { Chip, type ChipTone } from '../../ui/chip';
import { Icon } from '../../ui/icon';

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
  return <Icon name={iconOf(severity)} size={14} />;
}

function iconOf(severity: Severity) {
  switch (severity) {
    case 1:
      return 'octagon-alert';
    case 2:
      return 'triangle-alert';
    case 3:
      return 'diamond';
    case 4:
      return 'circle';
    case null:
      return 'circle-dashed';
  }
}
