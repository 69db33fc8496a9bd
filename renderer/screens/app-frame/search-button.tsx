import { Button } from 'react-aria-components';
import { keyWords } from '../../features/commands/key-words';
import { isMac } from '../../hooks/is-mac';
import { useApp } from '../../state/app-store';
import { Icon } from '../../ui/icon';
import { Kbd } from '../../ui/kbd';
import styles from './search-button.module.css';

/** The box in the top bar that opens the palette. */
export function SearchButton() {
  const showDialog = useApp((state) => state.showDialog);
  return (
    <Button className={styles.box ?? ''} aria-haspopup="dialog" onPress={() => showDialog({ kind: 'palette' })}>
      <Icon name="search" size={14} />
      <span className={styles.words}>Search or run a command</span>
      <span className={styles.keys} aria-hidden="true">
        <Kbd>{keyWords('mod+K', isMac)}</Kbd>
      </span>
    </Button>
  );
}
