import type { WindowApi } from '@contract/window-api';
import { answered } from '../bridge/bridge';
import type { SliceTools } from './slice';

/** What is asked of the main process about one vendor; nothing of it is kept in the state. */
export interface VendorSlice
  extends Pick<WindowApi, 'listPins' | 'savePin' | 'showPin' | 'removePin' | 'listVendorPast'> {
  readonly printBattleCard: (vendorId: string) => Promise<void>;
}

/** What the directory's record does not hold of a vendor: its PINs on this computer, its past, its card on paper. */
export function vendorSlice({ get, bridge }: SliceTools): VendorSlice {
  return {
    listPins: (vendorId) => answered(bridge.listPins(vendorId)),
    savePin: (vendorId, label, pin) => answered(bridge.savePin(vendorId, label, pin)),
    showPin: (vendorId, label) => answered(bridge.showPin(vendorId, label)),
    removePin: (vendorId, label) => answered(bridge.removePin(vendorId, label)),
    listVendorPast: (vendorId) => answered(bridge.listVendorPast(vendorId)),
    async printBattleCard(vendorId) {
      const outcome = await answered(bridge.printBattleCard(vendorId));
      if (!outcome.ok) get().toast(outcome.error.sentence, { tone: 'problem' });
      else if (outcome.value !== null) get().toast(`Battle card saved as ${outcome.value.path}`);
    },
  };
}
