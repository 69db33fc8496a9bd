import type { Evidence } from '@domain/incident/evidence';
import { visibleText } from '@domain/kernel/text';
import type { ReactElement } from 'react';
import { useApp } from '../../state/app-store';
import { isReadOnly } from '../../state/selectors';
import { Menu, type MenuChoice } from '../../ui/menu';
import { isPicture } from './evidence-view';
import { type EvidenceActions, useEvidenceActions } from './use-evidence-actions';

interface EvidenceMenuProps {
  readonly evidence: Evidence;
  readonly trigger: ReactElement;
}

type Action = keyof EvidenceActions;

/** What can be done with one file of an entry. [L8] */
export function EvidenceMenu({ evidence, trigger }: EvidenceMenuProps) {
  const actions = useEvidenceActions();
  const readOnly = useApp(isReadOnly);
  const change = evidence.detachment === null ? remove : putBack;
  return (
    <Menu<Action>
      label={visibleText(evidence.name)}
      trigger={trigger}
      choices={[...(isPicture(evidence) ? [view] : []), ...look, ...(readOnly ? [] : [change])]}
      onChoose={(action) => actions[action](evidence)}
    />
  );
}

const view: MenuChoice<Action> = { id: 'view', label: 'View' };
const look: readonly MenuChoice<Action>[] = [
  { id: 'open', label: 'Open', description: 'A read-only copy, in its own program' },
  { id: 'save', label: 'Save a copy…' },
  { id: 'details', label: 'Details…' },
];
const remove: MenuChoice<Action> = { id: 'remove', label: 'Remove from the entry', description: 'The file is kept' };
const putBack: MenuChoice<Action> = { id: 'putBack', label: 'Put back' };
