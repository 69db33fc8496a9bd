import { takenVendor, vendorNamed } from '@domain/directory/known-vendor';
import { initialVendors } from '@domain/directory/vendors';
import { type PartyRole, partyRoleSchema } from '@domain/incident/parties';
import { roleName } from '@domain/incident/words';
import { useState } from 'react';
import { fieldError, formError, useSubmit } from '../../hooks/use-submit';
import { useApp } from '../../state/app-store';
import { FormDialog } from '../../ui/form-dialog';
import { RadioGroup } from '../../ui/radio-group';
import { SuggestField } from '../../ui/suggest-field';
import { useVendorNames } from '../directory/use-vendor-names';
import { useRoom } from '../header/use-incident';
import { roleMeanings } from './role-meanings';

/** Names one more party of the incident. [P1] */
export function AddPartyDialog() {
  const parties = useRoom('parties');
  const hasUs = parties.some((party) => party.role === 'us' && !party.setAside);
  const [name, setName] = useState('');
  const [role, setRole] = useState<PartyRole>('provider');
  const { failure, isBusy, submit } = useSubmit();
  const execute = useApp((state) => state.execute);
  const closeDialog = useApp((state) => state.closeDialog);
  const roles = partyRoleSchema.options.filter((one) => one !== 'us' || !hasUs);
  const vendorNames = useVendorNames();
  const vendors = useApp((state) => state.openDirectory?.directory.vendors ?? initialVendors);
  const vendor = role === 'us' ? null : vendorNamed(vendors, name);
  const add = () =>
    execute(
      { type: 'AddParty', name, role, ...(vendor === null ? {} : { vendor: takenVendor(vendor) }) },
      `${name.trim()} added`,
    );
  return (
    <FormDialog
      title="Add a party"
      onClose={closeDialog}
      submitLabel="Add"
      onSubmit={() => submit(add, closeDialog)}
      problem={formError(failure, ['name', 'role'])}
      isBusy={isBusy}
    >
      <SuggestField
        label="Name"
        autoFocus
        value={name}
        onChange={setName}
        suggestions={vendorNames}
        {...(vendor === null ? {} : { description: 'In the directory: its numbers and its ladder are taken over.' })}
        error={fieldError(failure, 'name')}
      />
      <RadioGroup
        label="Role"
        columns={2}
        value={role}
        onChange={setRole}
        options={roles.map((id) => ({ id, name: roleName(id), description: roleMeanings[id] }))}
        error={fieldError(failure, 'role')}
      />
    </FormDialog>
  );
}
