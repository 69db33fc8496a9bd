import { useState } from 'react';
import { useApp } from '../../state/app-store';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import styles from './data-setting.module.css';

/** Where everything lies, and a way to take it along. */
export function DataSetting() {
  const dataFolder = useApp((state) => state.dataFolder);
  const openDataFolder = useApp((state) => state.openDataFolder);
  const copyData = useApp((state) => state.copyData);
  const [isCopying, setCopying] = useState(false);
  const copy = async () => {
    if (isCopying) return;
    setCopying(true);
    await copyData();
    setCopying(false);
  };
  return (
    <>
      <p className={styles.note}>
        All incidents lie in this folder, as plain text files with their evidence beside them, and nowhere else.
      </p>
      <p className={styles.path}>{dataFolder}</p>
      <div className={styles.actions}>
        <Button icon={<Icon name="folder-open" size={16} />} onPress={() => void openDataFolder()}>
          Open the folder
        </Button>
        <Button icon={<Icon name="copy" size={16} />} onPress={() => void copy()}>
          {isCopying ? 'Copying…' : 'Copy everything to…'}
        </Button>
      </div>
    </>
  );
}
