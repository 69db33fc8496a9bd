import type { Done } from '@contract/window-api';
import { factsOf } from '@domain/directory/vendors';
import type { VendorId } from '@domain/kernel/ids';
import { ok } from '@domain/kernel/result';
import { get } from '@domain/kernel/sorted-list';
import { visibleText } from '@domain/kernel/text';
import { formError, useSubmit } from '../../hooks/use-submit';
import { addedVendor } from '../../state/added-vendor';
import { useApp } from '../../state/app-store';
import { FormDialog } from '../../ui/form-dialog';
import { useKeptForm } from '../../ui/kept-form';
import { WordKeeperContext, WordsAreBack } from '../../ui/kept-words';
import { VendorFields } from './vendor-fields';
import { blankForm, vendorChange, vendorForm, vendorOf } from './vendor-form';

/** A vendor's card, to be filled in before anything breaks. [B1] */
export function VendorDialog({ vendorId }: { readonly vendorId: VendorId | null }) {
  const vendors = useApp((state) => state.openDirectory?.directory.vendors);
  const vendor = vendorId === null || vendors === undefined ? undefined : get(vendors, vendorId);
  const { before, form, setForm, startAnew } = useKeptForm(() =>
    vendor === undefined ? blankForm : vendorForm(factsOf(vendor)),
  );
  const { failure, isBusy, submit } = useSubmit();
  const changeDirectory = useApp((state) => state.changeDirectory);
  const showScreen = useApp((state) => state.showScreen);
  const closeDialog = useApp((state) => state.closeDialog);
  const name = visibleText(form.name.trim());

  const save = async () => {
    if (vendorId === null) return changeDirectory({ type: 'AddVendor', facts: vendorOf(form) }, `${name} added`);
    const facts = vendorChange(form, before);
    return facts === null ? ok(null) : changeDirectory({ type: 'ChangeVendor', vendorId, facts }, `${name} changed`);
  };
  return (
    <FormDialog
      title={vendorId === null ? 'Add a vendor' : visibleText(before.name)}
      onClose={closeDialog}
      size="wide"
      submitLabel={vendorId === null ? 'Add' : 'Save'}
      onSubmit={() =>
        submit<Done | null>(save, (done) => {
          closeDialog();
          const added = done === null ? null : addedVendor(done.commit);
          if (added !== null) showScreen({ name: 'directory', vendorId: added });
        })
      }
      problem={formError(failure, shownBeside)}
      isBusy={isBusy}
      status={<WordsAreBack onStartAnew={startAnew} />}
    >
      <WordKeeperContext value={null}>
        <VendorFields
          form={form}
          onChange={(part) => setForm((latest) => ({ ...latest, ...part }))}
          failure={failure}
        />
      </WordKeeperContext>
    </FormDialog>
  );
}

/** What is refused beside its field; the rest is said below the form. */
const shownBeside = [
  ...['name', 'firstWords', 'channels', 'people', 'ladder', 'accountNumbers', 'hours.text', 'hours.timeZone'],
  ...['hours.holidays', 'statusPage', 'contract.reference', 'contract.slaZone', 'contract.monthlyFee'],
  ...['contract.claimDeadlineDays', 'contract.tiers', 'contract.terms', 'notes'],
].map((fact) => `facts.${fact}`);
