import { ListBoxItem, Text } from 'react-aria-components';
import styles from './list-box.module.css';
import type { Option } from './option';

export function OptionItem({ option }: { readonly option: Option<string> }) {
  return (
    <ListBoxItem id={option.id} textValue={option.label} className={styles.item ?? ''}>
      {option.icon}
      <span className={styles.words}>
        <Text slot="label">{option.label}</Text>
        {option.description !== undefined && (
          <Text slot="description" className={styles.description ?? ''}>
            {option.description}
          </Text>
        )}
      </span>
    </ListBoxItem>
  );
}
