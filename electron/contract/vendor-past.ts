import type { VendorDealings } from '@domain/queries/vendor-past';

/** An incident in which a vendor was a party, and how it behaved there. [B7] */
export interface VendorPast extends VendorDealings {
  readonly incidentId: string;
  readonly reference: string;
  readonly title: string;
  readonly isOver: boolean;
}
