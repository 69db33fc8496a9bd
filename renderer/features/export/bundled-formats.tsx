import { FILE_FORMATS, type FileFormat } from '@contract/export';
import { Checkbox } from '../../ui/checkbox';
import { bundledOptions } from './export-choices';
import styles from './export-dialog.module.css';

interface BundledFormatsProps {
  /** Null: all of them. */
  readonly chosen: readonly FileFormat[] | null;
  readonly onChange: (chosen: readonly FileFormat[]) => void;
}

/** In which formats the report lies in the bundle; evidence, hashes and record are in it without asking. [R2] */
export function BundledFormats({ chosen, onChange }: BundledFormatsProps) {
  const formats = chosen ?? FILE_FORMATS;
  return (
    <fieldset className={styles.bundled}>
      <legend>Reports in the bundle</legend>
      {bundledOptions.map(({ id, label }) => (
        <Checkbox
          key={id}
          isSelected={formats.includes(id)}
          onChange={(isIn) => onChange(isIn ? [...formats, id] : formats.filter((one) => one !== id))}
        >
          {label}
        </Checkbox>
      ))}
    </fieldset>
  );
}
