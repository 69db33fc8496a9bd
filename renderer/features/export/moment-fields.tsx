import { useApp } from '../../state/app-store';
import { WhenField } from '../when/when-field';
import type { ExportForm } from './use-export-form';

/** For which moment the report speaks, and the entries of which time are in it. [R3, R5] */
export function MomentFields({ form, zone }: { readonly form: ExportForm; readonly zone: string }) {
  const now = useApp((state) => state.now);
  const { moments, readings, known, setMoments } = form;
  const fieldOf = (name: keyof typeof moments) => ({
    value: moments[name],
    onChange: (value: (typeof moments)[typeof name]) => setMoments({ ...moments, [name]: value }),
    reading: readings[name],
    now,
    zone,
  });
  return (
    <>
      <WhenField
        {...fieldOf('asOf')}
        label="As of"
        emptyMeans="Everything so far"
        hint="Like 14:32 or yesterday 18:40; a date alone is until its end."
        error={known.fault}
        warning={withoutRecord(form)}
      />
      <WhenField
        {...fieldOf('from')}
        label="Entries from"
        emptyMeans="The beginning"
        hint="Like 14:32 or yesterday 18:40, or a date alone."
      />
      <WhenField {...fieldOf('to')} label="Entries to" emptyMeans="The end" hint="A date alone is in it whole." />
    </>
  );
}

/** The record goes on after that moment, so the export that would hold it does not. [R5] */
function withoutRecord({ request: { reader, format }, known }: ExportForm): string | null {
  const holdsRecord = reader.kind === 'full' && (format === 'json' || format === 'zip');
  if (!holdsRecord || known.isWhole || known.fault !== null) return null;
  return 'The record itself goes on after that moment and is left out, so this cannot be imported again.';
}
