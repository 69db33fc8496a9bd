/** What a report was made from: a record, or a case file that was only read. */
export type ReportSource =
  | {
      readonly kind: 'record';
      /** Segment id to the last line of the record that went in: witnesses what was exported. [J4] */
      readonly heads: Readonly<Record<string, { readonly seq: number; readonly sum: string }>>;
    }
  | { readonly kind: 'file'; readonly name: string; readonly sha256: string };
