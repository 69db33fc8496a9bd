import type { EntryId } from '@domain/kernel/ids';
import { get } from '@domain/kernel/sorted-list';
import { useRoom } from '../header/use-incident';
import { LineDialog } from '../lifecycle/line-dialog';
import { EntryText } from './entry-text';

/** Takes the words of an entry for good: for a password or personal data pasted by mistake. [L5b] */
export function RedactDialog({ entryId }: { readonly entryId: EntryId }) {
  const entry = get(useRoom('log').byId, entryId);
  if (entry === undefined) return null;
  return (
    <LineDialog
      title="Redact the entry"
      label="Why"
      field="reason"
      description="The words go from the record for good, corrected ones too. Why, who and when stay. This cannot be undone."
      submitLabel="Redact"
      submitVariant="danger"
      said="Words removed"
      command={(reason) => ({ type: 'RedactEntry', entryId, reason })}
    >
      <EntryText text={entry.text} />
    </LineDialog>
  );
}
