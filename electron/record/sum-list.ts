const SUM_BYTES = 32;

/** The sums of one segment by line number: 32 bytes a line instead of a text of 64 characters. */
export interface SumList {
  set(seq: number, sum: string): void;
  /** Null for a line whose sum is not known. */
  get(seq: number): string | null;
  /** The line with this sum; null when there is none. */
  find(sum: string): number | null;
}

export function createSumList(): SumList {
  let bytes = Buffer.alloc(SUM_BYTES * 8);
  return {
    set(seq, sum) {
      const start = (seq - 1) * SUM_BYTES;
      if (start + SUM_BYTES > bytes.byteLength) {
        bytes = Buffer.concat([bytes], Math.max(bytes.byteLength * 2, start + SUM_BYTES));
      }
      bytes.write(sum, start, 'hex');
    },
    get(seq) {
      const start = (seq - 1) * SUM_BYTES;
      if (start + SUM_BYTES > bytes.byteLength) return null;
      const sum = bytes.toString('hex', start, start + SUM_BYTES);
      return /^0+$/.test(sum) ? null : sum;
    },
    find(sum) {
      const needle = Buffer.from(sum, 'hex');
      if (needle.byteLength !== SUM_BYTES) return null;
      for (let at = bytes.indexOf(needle); at !== -1; at = bytes.indexOf(needle, at + 1)) {
        if (at % SUM_BYTES === 0) return at / SUM_BYTES + 1;
      }
      return null;
    },
  };
}
