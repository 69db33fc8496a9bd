import { RETEST_AFTER_MS } from '@domain/incident/all-clears.claimed';
import type { EntryId } from '@domain/kernel/ids';
import { addMs } from '@domain/kernel/instant';
import { err } from '@domain/kernel/result';
import { get } from '@domain/kernel/sorted-list';
import { visibleText } from '@domain/kernel/text';
import { useState } from 'react';
import { useNow } from '../../hooks/use-now';
import { fieldError, formError, useSubmit } from '../../hooks/use-submit';
import { useApp } from '../../state/app-store';
import { Checkbox } from '../../ui/checkbox';
import { FormDialog } from '../../ui/form-dialog';
import { Select } from '../../ui/select';
import { TextArea } from '../../ui/text-area';
import { useDueField } from '../attention/use-due-field';
import { useIncident } from '../header/use-incident';
import { lineOrNull } from '../lifecycle/line-dialog';
import { useWhen } from '../lifecycle/use-when';
import { partyIdOf } from '../parties/use-party-options';
import { WhenField } from '../when/when-field';

/** A party says that it is fixed, in its own words or in an entry that is there; a retest is set at once. [A1, C7] */
export function SaysFixedDialog({ entryId }: { readonly entryId: EntryId | null }) {
  const { parties, log } = useIncident();
  const entry = entryId === null ? undefined : get(log.byId, entryId);
  const others = parties.filter(({ role, setAside }) => role !== 'us' && !setAside);
  const [party, setParty] = useState<string | null>(() => {
    const told = others.find(({ id }) => id === entry?.partyId || id === entry?.toPartyId);
    return told?.id ?? (others.length === 1 ? (others[0]?.id ?? null) : null);
  });
  const [words, setWords] = useState('');
  const [isPartial, setPartial] = useState(false);
  const when = useWhen();
  const now = useNow();
  const retest = useDueField({ at: addMs(now, RETEST_AFTER_MS), certainty: 'exact' });
  const { failure, isBusy, submit } = useSubmit();
  const execute = useApp((state) => state.execute);
  const closeDialog = useApp((state) => state.closeDialog);

  const claim = async () => {
    const said = when.read('when');
    if (!said.ok) return said;
    const read = retest.read('retestAt');
    if (!read.ok) return read;
    const partyId = partyIdOf(party ?? '');
    if (partyId === null) return err({ code: 'incomplete', sentence: 'Choose who says so.', field: 'partyId' });
    const how = { scope: isPartial ? 'partial' : 'full', when: said.value, words: lineOrNull(words), entryId } as const;
    const retestAt = read.value?.at ?? null;
    return execute({ type: 'ClaimAllClear', partyId, ...how, retestAt }, 'Noted: they say it is fixed; ours to try');
  };

  return (
    <FormDialog
      title="Somebody says it is fixed"
      onClose={closeDialog}
      submitLabel="Note it"
      onSubmit={() => submit(claim, closeDialog)}
      problem={formError(failure, ['partyId', 'words', 'when', 'retestAt'])}
      isBusy={isBusy}
    >
      <Select
        label="Who says so"
        value={party}
        options={others.map(({ id, name }) => ({ id: id as string, label: visibleText(name) }))}
        onChange={setParty}
        error={fieldError(failure, 'partyId')}
      />
      {entry === undefined && (
        <>
          <TextArea
            label="Their words"
            isOptional
            description="They become an entry in the log, as the proof."
            value={words}
            onChange={setWords}
            error={fieldError(failure, 'words')}
          />
          <WhenField label="When they said so" {...when.field} error={fieldError(failure, 'when')} />
        </>
      )}
      <Checkbox isSelected={isPartial} onChange={setPartial} description="For some of us, or for a part of it.">
        Only in part
      </Checkbox>
      <WhenField
        label="We try it ourselves at"
        {...retest.field}
        emptyMeans="No time"
        error={fieldError(failure, 'retestAt')}
      />
    </FormDialog>
  );
}
