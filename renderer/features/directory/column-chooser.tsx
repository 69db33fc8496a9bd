import { vendorColumns } from '@domain/directory/vendor-columns';
import type { ColumnChoice, VendorTable } from '@domain/directory/vendor-table';
import { visibleText } from '@domain/kernel/text';
import { Select } from '../../ui/select';
import styles from './import-dialog.module.css';

interface ColumnChooserProps {
  readonly table: VendorTable;
  readonly choice: ColumnChoice;
  readonly onChange: (choice: ColumnChoice) => void;
}

const LEFT_OUT = 'left-out';
const options = [{ id: LEFT_OUT, label: 'Leave out' }, ...vendorColumns.map(({ id, title }) => ({ id, label: title }))];
const SHOWN_ROWS = 5;

/** Which column holds what, above the first rows as they were read. A meaning is given to one column only. [B3] */
export function ColumnChooser({ table, choice, onChange }: ColumnChooserProps) {
  const choose = (index: number, id: string) =>
    onChange(choice.map((one, i) => (i === index ? (id === LEFT_OUT ? null : id) : one === id ? null : one)));
  return (
    <section className={styles.scroll} aria-label="The first rows of the file">
      <table className={styles.table}>
        <thead>
          <tr>
            {table.columns.map((title, index) => (
              // Titles may repeat; their place is what they are known by.
              // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
              <th key={index} scope="col">
                <Select
                  label={visibleText(title)}
                  value={choice[index] ?? LEFT_OUT}
                  options={options}
                  onChange={(id) => choose(index, id)}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.slice(0, SHOWN_ROWS).map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows never move
            <tr key={index}>
              {row.map((cell, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as the columns
                <td key={place} data-left-out={choice[place] === null}>
                  {visibleText(cell.slice(0, 200))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
