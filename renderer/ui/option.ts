import type { ReactNode } from 'react';

/** One thing to choose from a list. */
export interface Option<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly description?: string;
  readonly icon?: ReactNode;
}
