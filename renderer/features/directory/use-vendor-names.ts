import { listedVendors } from '@domain/directory/vendor-list';
import { initialVendors } from '@domain/directory/vendors';
import { useMemo } from 'react';
import { useApp } from '../../state/app-store';

/** The names of the directory's vendors, for whoever types one. */
export function useVendorNames(): readonly string[] {
  const vendors = useApp((state) => state.openDirectory?.directory.vendors ?? initialVendors);
  return useMemo(() => listedVendors(vendors).map(({ name }) => name), [vendors]);
}
