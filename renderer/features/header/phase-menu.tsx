import { type ActivePhase, activePhaseSchema, type Phase } from '@domain/incident/lifecycle';
import { phaseName } from '@domain/incident/words';
import { Button } from 'react-aria-components';
import { useApp } from '../../state/app-store';
import { isReadOnly } from '../../state/selectors';
import { Menu, type MenuChoice } from '../../ui/menu';
import { PhaseIcon } from '../incident-list/phase-chip';
import chip from './header-chip.module.css';

const tones: Readonly<Record<Phase, string>> = {
  investigating: 'info',
  'cause-known': 'info',
  'on-workaround': 'warn',
  watching: 'accent',
  resolved: 'ok',
  closed: 'plain',
};

type Choice = ActivePhase | 'resolve' | 'close' | 'reopen';

/** Where the incident stands; only our own confirmation resolves. [I2, C7] */
export function PhaseMenu({ phase }: { readonly phase: Phase }) {
  const act = useApp((state) => state.act);
  const showDialog = useApp((state) => state.showDialog);
  const readOnly = useApp(isReadOnly);
  const choose = (choice: Choice) => {
    if (choice === 'resolve') showDialog({ kind: 'resolve' });
    else if (choice === 'reopen') showDialog({ kind: 'reopen' });
    else if (choice === 'close') void act({ type: 'CloseIncident' }, 'Incident closed');
    else void act({ type: 'ChangePhase', phase: choice }, phaseName(choice));
  };
  return (
    <Menu<Choice>
      label="Phase"
      choices={choicesFor(phase)}
      onChoose={choose}
      trigger={
        <Button
          className={chip.chip ?? ''}
          data-tone={tones[phase]}
          aria-label={`Phase: ${phaseName(phase)}`}
          isDisabled={readOnly}
        >
          <PhaseIcon phase={phase} />
          {phaseName(phase)}
        </Button>
      }
    />
  );
}

function choicesFor(phase: Phase): readonly MenuChoice<Choice>[] {
  const reopen: MenuChoice<Choice> = { id: 'reopen', label: 'Reopen…' };
  if (phase === 'closed') return [reopen];
  if (phase === 'resolved') return [{ id: 'close', label: 'Close', icon: <PhaseIcon phase="closed" /> }, reopen];
  return [
    ...activePhaseSchema.options.map((one) => ({
      id: one,
      label: phaseName(one),
      icon: <PhaseIcon phase={one} />,
      isDisabled: one === phase,
    })),
    {
      id: 'resolve',
      label: 'Resolve…',
      icon: <PhaseIcon phase="resolved" />,
      description: 'Once we have seen it work',
    },
  ];
}
