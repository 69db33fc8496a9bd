import { visibleText } from '@domain/kernel/text';
import { useApp } from '../../state/app-store';
import { Icon } from '../../ui/icon';
import { IconButton } from '../../ui/icon-button';
import styles from './vendor-card.module.css';

/** A number or address as it is to be dialled or pasted, with a button that copies it. */
export function Copyable({ value }: { readonly value: string }) {
  const toast = useApp((state) => state.toast);
  const shown = visibleText(value);
  const copy = () =>
    navigator.clipboard.writeText(value).then(
      () => toast(`${shown} copied`),
      () => toast(`${shown} could not be copied; select it and press Ctrl+C`, { tone: 'problem' }),
    );
  return (
    <span className={styles.copyable}>
      <span className={styles.value}>{shown}</span>
      <IconButton label={`Copy ${shown}`} onPress={() => void copy()}>
        <Icon name="copy" size={14} />
      </IconButton>
    </span>
  );
}
