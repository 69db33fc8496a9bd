import type { VendorFile } from '@contract/vendor-file';
import { type Duplicates, planImport } from '@domain/directory/plan-import';
import { vendorColumns } from '@domain/directory/vendor-columns';
import { likelyColumns, type ReadVendors, vendorsOfTable } from '@domain/directory/vendor-table';
import { initialVendors } from '@domain/directory/vendors';
import { err } from '@domain/kernel/result';
import { visibleText } from '@domain/kernel/text';
import { useMemo, useState } from 'react';
import { formError, useSubmit } from '../../hooks/use-submit';
import { useApp } from '../../state/app-store';
import { FormDialog } from '../../ui/form-dialog';
import { RadioGroup } from '../../ui/radio-group';
import { Sentence } from '../../ui/sentence';
import { ColumnChooser } from './column-chooser';
import styles from './import-dialog.module.css';
import { countOf, planText } from './import-words';

/** What a file would bring, before anything of it is in the directory. [B3] */
export function ImportDialog({ file }: { readonly file: VendorFile }) {
  const { content } = file;
  const vendors = useApp((state) => state.openDirectory?.directory.vendors ?? initialVendors);
  const [choice, setChoice] = useState(() => (content.kind === 'table' ? likelyColumns(content.table) : []));
  const [duplicates, setDuplicates] = useState<Duplicates>('skip');
  const read = useMemo(
    (): ReadVendors =>
      content.kind === 'table' ? vendorsOfTable(content.table, choice) : { vendors: content.vendors, problems: [] },
    [content, choice],
  );
  const plan = useMemo(() => planImport(read.vendors, vendors, duplicates), [read, vendors, duplicates]);
  const { failure, isBusy, submit } = useSubmit();
  const changeDirectory = useApp((state) => state.changeDirectory);
  const showScreen = useApp((state) => state.showScreen);
  const closeDialog = useApp((state) => state.closeDialog);

  const save = async () => {
    const [problem] = read.problems;
    if (problem !== undefined) return refused('Put right what is named above, in the file or the columns, first.');
    if (plan.command === null) return refused('There is nothing to import; every vendor is in the directory already.');
    return changeDirectory(plan.command, planText(plan));
  };
  return (
    <FormDialog
      title={`Import ${visibleText(file.name)}`}
      onClose={closeDialog}
      size="full"
      submitLabel="Import"
      onSubmit={() =>
        submit(save, () => {
          closeDialog();
          showScreen({ name: 'directory', vendorId: null });
        })
      }
      problem={formError(failure, [])}
      isBusy={isBusy}
    >
      <p className={styles.words}>
        {countOf(read.vendors.length, 'vendor')} read as {file.encoding}. Look whether accents are right; nothing is
        imported yet.
      </p>
      {read.problems.map(({ row, sentence }) => (
        <Sentence key={`${row} ${sentence}`}>
          {row === 0 ? '' : `Row ${row}: `}
          {visibleText(sentence)}
        </Sentence>
      ))}
      {content.kind === 'table' ? (
        <ColumnChooser {...content.table} meanings={vendorColumns} choice={choice} onChange={setChoice} />
      ) : (
        <ul className={styles.names} aria-label="Vendors in the file">
          {content.vendors.slice(0, 20).map(({ name, people }) => (
            <li key={name}>{visibleText([name, ...(people ?? []).map((person) => person.name)].join(', '))}</li>
          ))}
        </ul>
      )}
      {plan.duplicates.length > 0 && (
        <RadioGroup
          label={`${countOf(plan.duplicates.length, 'name')} taken already: ${named(plan.duplicates)}`}
          value={duplicates}
          onChange={setDuplicates}
          columns={2}
          options={[
            { id: 'skip', name: 'Skip', description: 'Leave the one that is there as it is' },
            { id: 'merge', name: 'Merge', description: 'Fill in what it lacks, replace nothing' },
            { id: 'keep-both', name: 'Keep both', description: 'Two vendors of one name' },
          ]}
        />
      )}
      {read.problems.length === 0 && <p className={styles.words}>Will be: {planText(plan)}.</p>}
    </FormDialog>
  );
}

function refused(sentence: string) {
  return err({ code: 'import-refused', sentence, field: null });
}

function named(names: readonly string[]): string {
  const some = names.slice(0, 5).map(visibleText).join(', ');
  return names.length > 5 ? `${some} and ${countOf(names.length - 5, 'more', 'more')}` : some;
}
