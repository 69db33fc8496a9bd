import type { RadioOption } from '../../ui/radio-group';
import { SeverityIcon } from '../incident-list/severity-chip';

export type SeverityChoice = '1' | '2' | '3' | '4' | 'not-set';

/** What each severity means, so that two people choose the same one. [I1] */
export const severityChoices: readonly RadioOption<SeverityChoice>[] = [
  { id: '1', name: 'Sev 1 · Site down', description: 'Nobody can work, or no money comes in', icon: icon(1) },
  { id: '2', name: 'Sev 2 · Team blocked', description: 'A team or an important service stands still', icon: icon(2) },
  { id: '3', name: 'Sev 3 · Slowed', description: 'Work goes on, with detours', icon: icon(3) },
  { id: '4', name: 'Sev 4 · Nuisance', description: 'Hardly anybody notices', icon: icon(4) },
  { id: 'not-set', name: 'Not known yet', description: 'Can be set at any time', icon: icon(null) },
];

/** The number behind a choice; null: not set. */
export function severityOf(choice: SeverityChoice): 1 | 2 | 3 | 4 | null {
  switch (choice) {
    case '1':
      return 1;
    case '2':
      return 2;
    case '3':
      return 3;
    case '4':
      return 4;
    case 'not-set':
      return null;
  }
}

function icon(severity: 1 | 2 | 3 | 4 | null) {
  return <SeverityIcon severity={severity} />;
}
