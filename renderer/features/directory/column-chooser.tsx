import { visibleText } from '@domain/kernel/text';
import { Select } from '../../ui/select';
import styles from './import-dialog.module.css';

interface ColumnChooserProps<Id extends string> {
  /** Their titles, or what stands for them. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What a column can hold. */
  readonly meanings: readonly { readonly id: Id; readonly title: string }[];
  readonly choice: readonly (Id | null)[];
  readonly onChange: (choice: readonly (Id | null)[]) => void;
}

const LEFT_OUT = 'left-out';
const SHOWN_ROWS = 5;

/** Which column holds what, above the first rows as they were read. A meaning is given to one column only. [B3, Q1] */
export function ColumnChooser<Id extends string>(props: ColumnChooserProps<Id>) {
  const { columns, rows, meanings, choice, onChange } = props;
  const options = [{ id: LEFT_OUT, label: 'Leave out' }, ...meanings.map(({ id, title }) => ({ id, label: title }))];
  const choose = (index: number, chosen: string) => {
    const id = meanings.find((meaning) => meaning.id === chosen)?.id ?? null;
    onChange(choice.map((one, i) => (i === index ? id : one === id ? null : one)));
  };
  return (
    <section className={styles.scroll} aria-label="The first rows of the file">
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map((title, index) => (
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
          {rows.slice(0, SHOWN_ROWS).map((row, index) => (
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
