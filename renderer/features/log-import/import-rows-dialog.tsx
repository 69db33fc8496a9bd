import type { LogTable } from '@contract/log-table';
import { err } from '@domain/kernel/result';
import { visibleText } from '@domain/kernel/text';
import { logColumns } from '@domain/log-table/log-columns';
import { planRows } from '@domain/log-table/plan-rows';
import { useMemo, useState } from 'react';
import { fieldError, formError, useSubmit } from '../../hooks/use-submit';
import { useApp, useAppStore } from '../../state/app-store';
import { isReadOnly, zoneOf } from '../../state/selectors';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { FormDialog } from '../../ui/form-dialog';
import { ColumnChooser } from '../directory/column-chooser';
import { countOf } from '../directory/import-words';
import styles from './log-import.module.css';
import { RowQuestions } from './row-questions';
import { columnTitles, declarationWith, emptyRowsForm, type RowsForm, whyNot } from './rows-form';
import { RowsPreview } from './rows-preview';
import { RowsTarget } from './rows-target';

interface ImportRowsDialogProps {
  readonly table: LogTable;
  readonly onBack: () => void;
}

/** What the rows would log, before any of it is: columns, what has to be asked, and what cannot be an entry. [Q1] */
export function ImportRowsDialog({ table, onBack }: ImportRowsDialogProps) {
  const store = useAppStore();
  const canTake = useApp((state) => state.open !== null && !isReadOnly(state));
  const openZone = useApp(zoneOf);
  const parties = useApp((state) => state.open?.incident.parties ?? NOBODY);
  const [form, setForm] = useState<RowsForm>(() => emptyRowsForm(table, openZone, canTake ? 'open' : 'new'));
  const change = (part: Partial<RowsForm>) => {
    setForm((before) => ({ ...before, ...part }));
    forget();
  };
  const isNew = form.into === 'new';
  const { hasTitles, columns, zone, order, twice } = form;
  const shownIn = isNew ? zone : openZone;
  // Not at each key of the title: there may be thousands of rows.
  const plan = useMemo(
    () =>
      planRows(
        table.rows,
        { hasTitles, columns, zone, order, twice },
        { source: table.name, parties: isNew ? NOBODY : parties, ownZone: shownIn },
      ),
    [table, hasTitles, columns, zone, order, twice, isNew, parties, shownIn],
  );
  const { failure, isBusy, submit, forget } = useSubmit();
  const closeDialog = useApp((state) => state.closeDialog);
  const count = countOf(plan.entries.length, 'entry', 'entries');

  const save = async () => {
    const why = whyNot(plan, form);
    if (why !== null) return err({ code: 'import-refused', sentence: why, field: null });
    const { declare, execute, settings } = store.getState();
    if (isNew) return declare(declarationWith(plan, form, settings?.name ?? ''));
    return execute({ type: 'ImportEntries', entries: plan.entries }, `Imported: ${count}`);
  };
  return (
    <FormDialog
      title={`Import ${visibleText(table.name)}`}
      onClose={closeDialog}
      size="full"
      submitLabel={plan.entries.length === 0 ? 'Log them' : `Log ${count}`}
      onSubmit={() => submit<unknown>(save, closeDialog)}
      problem={formError(failure, ['title'])}
      isBusy={isBusy}
    >
      <div className={styles.actions}>
        <p className={styles.words}>
          {countOf(table.rows.length, 'row')} read{table.encoding === null ? '' : ` as ${table.encoding}`}. Nothing is
          logged yet.
        </p>
        <Button size="small" onPress={onBack}>
          Other rows
        </Button>
      </div>
      <Checkbox autoFocus isSelected={hasTitles} onChange={(titled) => change({ hasTitles: titled })}>
        The first row has the titles
      </Checkbox>
      <ColumnChooser
        columns={columnTitles(table, hasTitles)}
        rows={table.rows.slice(hasTitles ? 1 : 0, 6).map(({ cells }) => cells)}
        meanings={logColumns}
        choice={columns}
        onChange={(chosen) => change({ columns: chosen })}
      />
      <RowQuestions plan={plan} form={form} onChange={change} />
      <RowsTarget canTake={canTake} form={form} onChange={change} error={fieldError(failure, 'title')} />
      <RowsPreview plan={plan} zone={shownIn} isNew={isNew} />
    </FormDialog>
  );
}

const NOBODY = [] as const;
