import { Download, Upload } from 'lucide-react';
import { useApp } from '../../state/app-store';
import { Button } from '../../ui/button';

/** Vendors from a file, and into one. [B3, B4] */
export function DirectoryFileButtons() {
  const importVendors = useApp((state) => state.importVendors);
  const exportVendors = useApp((state) => state.exportVendors);
  return (
    <>
      <Button icon={<Upload size={16} aria-hidden="true" />} onPress={() => void importVendors()}>
        Import
      </Button>
      <Button icon={<Download size={16} aria-hidden="true" />} onPress={() => void exportVendors()}>
        Export CSV
      </Button>
    </>
  );
}
