import { createContext, useContext } from 'react';

const ActiveRow = createContext(true);

/** Whether what is inside stands in the row that Tab reaches. */
export const ActiveRowProvider = ActiveRow.Provider;

/** For a control of an entry: Tab stops at those of one row, not at every link in view. Outside of the log it stops. */
export function useRowTabIndex(): 0 | -1 {
  return useContext(ActiveRow) ? 0 : -1;
}
