import { Button } from 'react-aria-components';
import { Icon } from '../../ui/icon';
import { Menu } from '../../ui/menu';
import type { Option } from '../../ui/option';
import styles from './filter-row.module.css';

interface FilterChoiceProps<Id extends string> {
  /** `Party` */
  readonly name: string;
  readonly options: readonly Option<Id>[];
  readonly chosen: Id | null;
  readonly onChoose: (id: Id | null) => void;
}

/** One thing that an entry must have: a menu to choose it from, and once chosen a chip that can be taken away. */
export function FilterChoice<Id extends string>({ name, options, chosen, onChoose }: FilterChoiceProps<Id>) {
  const label = chosen === null ? null : (options.find(({ id }) => id === chosen)?.label ?? chosen);
  return (
    <span className={styles.choice} data-chosen={label !== null}>
      <Menu
        label={name}
        trigger={
          <Button
            className={styles.chooser ?? ''}
            aria-label={`Filter by ${name.toLowerCase()}${label === null ? '' : `: ${label}`}`}
            isDisabled={options.length === 0}
          >
            <span className={styles.label}>{label ?? name}</span>
            <Icon name="chevron-down" size={14} />
          </Button>
        }
        choices={options}
        onChoose={onChoose}
      />
      {label !== null && (
        <Button className={styles.clear ?? ''} aria-label={`Any ${name.toLowerCase()}`} onPress={() => onChoose(null)}>
          <Icon name="x" size={14} />
        </Button>
      )}
    </span>
  );
}
