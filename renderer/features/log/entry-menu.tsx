import type { Entry } from '@domain/incident/log';
import { memo } from 'react';
import { useApp } from '../../state/app-store';
import { isReadOnly } from '../../state/selectors';
import { Icon } from '../../ui/icon';
import { IconButton } from '../../ui/icon-button';
import { Menu, type MenuChoice } from '../../ui/menu';
import { type EntryActions, useEntryActions } from './use-entry-actions';

interface EntryMenuProps {
  readonly entry: Entry;
  readonly isReachable: boolean;
}

type Action = keyof EntryActions;

/** What can be done with one entry. */
export const EntryMenu = memo(function EntryMenu({ entry, isReachable }: EntryMenuProps) {
  const actions = useEntryActions();
  const readOnly = useApp(isReadOnly);
  const choices = choicesFor(entry);
  if (readOnly || choices.length === 0) return null;
  return (
    <Menu<Action>
      label="Entry"
      trigger={
        <IconButton label="More for this entry" excludeFromTabOrder={!isReachable}>
          <Icon name="ellipsis" size={16} />
        </IconButton>
      }
      choices={choices}
      onChoose={(action) => actions[action](entry)}
    />
  );
});

const redact: MenuChoice<Action> = {
  id: 'redact',
  label: 'Redact…',
  description: 'For a password or personal data: the words go for good',
  tone: 'danger',
};

/** The line alone is on no list of what to do. */
const propose: MenuChoice<Action> = {
  id: 'propose',
  label: 'Make it a workaround…',
  description: 'With a state and steps to tick',
};

const unpin: MenuChoice<Action> = { id: 'pin', label: 'Unpin (P)' };

/** A pin stays on what was struck through or removed since, and can be taken off there too. */
function choicesFor({ kind, pin, redaction, retraction }: Entry): readonly MenuChoice<Action>[] {
  if (redaction !== null) return pin === null ? [] : [unpin];
  if (retraction !== null) return [{ id: 'restore', label: 'Restore' }, ...(pin === null ? [] : [unpin]), redact];
  return [
    { id: 'correct', label: 'Correct… (E)' },
    ...(kind === 'workaround' ? [propose] : []),
    { id: 'answer', label: 'Log an answer to this (R)' },
    { id: 'saysFixed', label: 'They say here that it is fixed…' },
    { id: 'attach', label: 'Attach files…' },
    pin === null ? { id: 'pin', label: 'Pin as a key moment (P)' } : unpin,
    { id: 'retract', label: 'Retract (Delete)' },
    { id: 'retractFor', label: 'Retract with a reason…' },
    redact,
  ];
}
