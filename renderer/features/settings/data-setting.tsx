import { Copy, FolderOpen } from 'lucide-react';
import { useState } from 'react';
import { useApp } from '../../state/app-store';
import { Button } from '../../ui/button';
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
        <Button icon={<FolderOpen size={16} aria-hidden="true" />} onPress={() => void openDataFolder()}>
          Open the folder
        </Button>
        <Button icon={<Copy size={16} aria-hidden="true" />} onPress={() => void copy()}>
          {isCopying ? 'Copying…' : 'Copy everything to…'}
        </Button>
      </div>
    </>
  );
}
