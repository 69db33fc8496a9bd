import { playbookOfWorkaround } from '@domain/directory/playbook-of-incident';
import type { Workaround } from '@domain/incident/workarounds';
import { visibleText } from '@domain/kernel/text';
import { useApp } from '../../state/app-store';
import { Icon } from '../../ui/icon';
import { IconButton } from '../../ui/icon-button';
import { Menu } from '../../ui/menu';

type Choice = 'targets' | 'care' | 'undo' | 'grid' | 'rename' | 'playbook';

/** What else can be done with a workaround. [W2, W3, W4] */
export function WorkaroundMenu({ workaround }: { readonly workaround: Workaround }) {
  const { id: workaroundId, title, targets } = workaround;
  const showDialog = useApp((store) => store.showDialog);
  const showChecklist = useApp((store) => store.showChecklist);
  const choose = (choice: Choice) => {
    if (choice === 'targets') showDialog({ kind: 'targets', workaroundId });
    else if (choice === 'care') showDialog({ kind: 'workaround-care', workaroundId });
    else if (choice === 'undo') showDialog({ kind: 'step', workaroundId, stepId: null, part: 'undo' });
    else if (choice === 'rename') showDialog({ kind: 'workaround', workaroundId });
    else if (choice === 'playbook') {
      showDialog({ kind: 'playbook', playbookId: null, facts: playbookOfWorkaround(workaround) });
    } else showChecklist({ workaroundId, part: 'do' });
  };
  return (
    <Menu<Choice>
      label="Workaround"
      trigger={
        <IconButton label={`More for workaround: ${visibleText(title)}`}>
          <Icon name="ellipsis" size={14} />
        </IconButton>
      }
      choices={[
        { id: 'targets', label: 'Add people, sites or devices…' },
        { id: 'grid', label: 'Open the grid', isDisabled: targets.length === 0 },
        { id: 'care', label: 'Verify, recheck, side effects…' },
        { id: 'undo', label: 'Add an undo step…' },
        { id: 'rename', label: 'Rename…' },
        { id: 'playbook', label: 'Make a playbook of it…' },
      ]}
      onChoose={choose}
    />
  );
}
