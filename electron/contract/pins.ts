/** The PINs of a vendor that this computer keeps, by what they are for; never the PINs themselves. [B6] */
export interface PinList {
  /** Why no PIN can be kept here, in words; null where one can. */
  readonly problem: string | null;
  readonly labels: readonly string[];
}
