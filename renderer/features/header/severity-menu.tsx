import type { Severity } from '@domain/incident/lifecycle';
import { severityName } from '@domain/incident/words';
import { Button } from 'react-aria-components';
import { useApp } from '../../state/app-store';
import { isReadOnly } from '../../state/selectors';
import { Menu } from '../../ui/menu';
import { SeverityIcon } from '../incident-list/severity-chip';
import chip from './header-chip.module.css';

const tones = { 1: 'filled', 2: 'warn', 3: 'info', 4: 'plain' } as const satisfies Record<Severity, string>;
const severities: readonly (Severity | null)[] = [1, 2, 3, 4, null];

/** How bad it is, as icon, word and colour; opens the choice. [I1] */
export function SeverityMenu({ severity }: { readonly severity: Severity | null }) {
  const act = useApp((state) => state.act);
  const readOnly = useApp(isReadOnly);
  return (
    <Menu<string>
      label="Severity"
      choices={severities.map((one) => ({
        id: String(one),
        label: severityName(one),
        icon: <SeverityIcon severity={one} />,
        isDisabled: one === severity,
      }))}
      onChoose={(id) => {
        const chosen = severities.find((one) => String(one) === id);
        if (chosen !== undefined) void act({ type: 'ChangeSeverity', severity: chosen }, severityName(chosen));
      }}
      trigger={
        <Button
          className={`${chip.chip} ${chip.yielding}`}
          data-tone={severity === null ? 'plain' : tones[severity]}
          aria-label={`Severity: ${severityName(severity)}`}
          isDisabled={readOnly}
        >
          <SeverityIcon severity={severity} />
          <SeverityWords severity={severity} />
        </Button>
      }
    />
  );
}

/** `Sev 1 · Site down`; where the header is narrow, the meaning gives way first. */
function SeverityWords({ severity }: { readonly severity: Severity | null }) {
  const [level, meaning] = severityName(severity).split(' · ');
  return (
    <span className={chip.words}>
      {level}
      {meaning !== undefined && <span className={chip.meaning}> · {meaning}</span>}
    </span>
  );
}
