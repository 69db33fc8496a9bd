import { useApp } from '../../state/app-store';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';

/** Vendors from a file, and into one. [B3, B4] */
export function DirectoryFileButtons() {
  const importVendors = useApp((state) => state.importVendors);
  const exportVendors = useApp((state) => state.exportVendors);
  return (
    <>
      <Button icon={<Icon name="upload" size={16} />} onPress={() => void importVendors()}>
        Import
      </Button>
      <Button icon={<Icon name="download" size={16} />} onPress={() => void exportVendors()}>
        Export CSV
      </Button>
    </>
  );
}
