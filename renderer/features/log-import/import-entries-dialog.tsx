import type { LogTable } from '@contract/log-table';
import { useState } from 'react';
import { ChooseRowsDialog } from './choose-rows-dialog';
import { ImportRowsDialog } from './import-rows-dialog';

/** Rows of somebody's own log: where they come from, then what they would log. [Q1] */
export function ImportEntriesDialog() {
  const [table, setTable] = useState<LogTable | null>(null);
  const [pasted, setPasted] = useState('');
  return table === null ? (
    <ChooseRowsDialog pasted={pasted} onPasted={setPasted} onRead={setTable} />
  ) : (
    <ImportRowsDialog table={table} onBack={() => setTable(null)} />
  );
}
