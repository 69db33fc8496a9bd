import { useApp } from '../../state/app-store';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Icon } from '../../ui/icon';

/** What to prepare before anything breaks. */
export function NoVendors() {
  const importVendors = useApp((state) => state.importVendors);
  const showDialog = useApp((state) => state.showDialog);
  return (
    <EmptyState
      icon={<Icon name="book-user" size={40} />}
      title="Prepare the directory before anything breaks"
      text="For each service you depend on, keep here what you will need when it is down and your mail may be down with it: the support number, your account number, who to ask for after the first line, how long to wait before you climb, and what the contract owes you. Start with the one you could least do without."
      actions={
        <>
          <Button
            variant="primary"
            data-pane-focus
            icon={<Icon name="plus" size={16} />}
            onPress={() => showDialog({ kind: 'vendor', vendorId: null })}
          >
            Add a vendor
          </Button>
          <Button icon={<Icon name="upload" size={16} />} onPress={() => void importVendors()}>
            Import CSV or vCard
          </Button>
        </>
      }
    />
  );
}
