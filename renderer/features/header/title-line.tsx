import { visibleText } from '@domain/kernel/text';
import { useApp } from '../../state/app-store';
import { isReadOnly } from '../../state/selectors';
import { Icon } from '../../ui/icon';
import { IconButton } from '../../ui/icon-button';
import styles from './incident-header.module.css';

export function TitleLine({ title }: { readonly title: string }) {
  const showDialog = useApp((state) => state.showDialog);
  const readOnly = useApp(isReadOnly);
  const words = visibleText(title);
  return (
    <div className={styles.titleLine}>
      <h1 className={styles.title} title={words}>
        {words}
      </h1>
      {!readOnly && (
        <IconButton label="Rename" onPress={() => showDialog({ kind: 'title' })}>
          <Icon name="pencil" size={14} />
        </IconButton>
      )}
    </div>
  );
}
