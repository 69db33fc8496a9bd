import type { ReactElement } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components';
import styles from './list-box.module.css';
import type { Option } from './option';

export interface MenuChoice<Id extends string> extends Option<Id> {
  readonly tone?: 'plain' | 'danger';
  readonly isDisabled?: boolean;
}

interface MenuProps<Id extends string> {
  /** The button that opens it. */
  readonly trigger: ReactElement;
  readonly label: string;
  readonly choices: readonly MenuChoice<Id>[];
  readonly onChoose: (id: Id) => void;
}

export function Menu<Id extends string>({ trigger, label, choices, onChoose }: MenuProps<Id>) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={styles.popover ?? ''} offset={4}>
        <AriaMenu className={styles.list ?? ''} aria-label={label}>
          {choices.map((choice) => (
            <MenuItem
              key={choice.id}
              id={choice.id}
              textValue={choice.label}
              className={styles.item ?? ''}
              data-tone={choice.tone ?? 'plain'}
              isDisabled={choice.isDisabled === true}
              onAction={() => onChoose(choice.id)}
            >
              {choice.icon}
              <span className={styles.words}>
                <Text slot="label">{choice.label}</Text>
                {choice.description !== undefined && (
                  <Text slot="description" className={styles.description ?? ''}>
                    {choice.description}
                  </Text>
                )}
              </span>
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
