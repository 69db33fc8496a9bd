import { type StanceKind, stanceKindSchema } from '@domain/incident/stances';
import { stanceName } from '@domain/incident/words';
import type { PartyId } from '@domain/kernel/ids';
import { err } from '@domain/kernel/result';
import { visibleText } from '@domain/kernel/text';
import { useState } from 'react';
import { fieldError, formError, useSubmit } from '../../hooks/use-submit';
import { useApp } from '../../state/app-store';
import { FormDialog } from '../../ui/form-dialog';
import { RadioGroup } from '../../ui/radio-group';
import { Select } from '../../ui/select';
import { TextArea } from '../../ui/text-area';
import { useRoom } from '../header/use-incident';
import { lineOrNull } from '../lifecycle/line-dialog';
import { useWhen } from '../lifecycle/use-when';
import { WhenField } from '../when/when-field';
import { partyIdOf } from './use-party-options';

const meanings: Readonly<Record<StanceKind, string>> = {
  accepts: 'Takes on the repair',
  investigating: 'Looks into it, takes on nothing yet',
  denies: 'Says it is not theirs',
  'points-at': 'Says it is somebody else',
  silent: 'Says nothing',
  'says-fixed': 'Says it works again; ours to verify',
};

/** What a party itself says of its part, dated; its words become an entry that proves it. [P1] */
export function StanceDialog({ partyId }: { readonly partyId: PartyId }) {
  const parties = useRoom('parties');
  const name = visibleText(parties.find((party) => party.id === partyId)?.name ?? '');
  const others = parties.filter((party) => party.id !== partyId && !party.setAside);
  const [stance, setStance] = useState<StanceKind | null>(null);
  const [target, setTarget] = useState<string | null>(null);
  const [words, setWords] = useState('');
  const when = useWhen();
  const { failure, isBusy, submit } = useSubmit();
  const execute = useApp((state) => state.execute);
  const closeDialog = useApp((state) => state.closeDialog);

  const take = async () => {
    const read = when.read('when');
    if (!read.ok) return read;
    if (stance === null) return err({ code: 'incomplete', sentence: 'Choose what they say.', field: 'stance' });
    const pointsAtPartyId = target === null ? null : partyIdOf(target);
    const entry = { words: lineOrNull(words), entryId: null };
    return execute(
      { type: 'TakeStance', partyId, stance, pointsAtPartyId, when: read.value, ...entry },
      `${name}: ${stanceName(stance).toLowerCase()}`,
    );
  };

  return (
    <FormDialog
      title={`What ${name} says`}
      onClose={closeDialog}
      submitLabel="Note the stance"
      onSubmit={() => submit(take, closeDialog)}
      problem={formError(failure, ['stance', 'words', 'when'])}
      isBusy={isBusy}
    >
      <RadioGroup
        label="Their stance"
        autoFocus
        columns={2}
        value={stance}
        onChange={setStance}
        options={stanceKindSchema.options.map((id) => ({ id, name: stanceName(id), description: meanings[id] }))}
        error={fieldError(failure, 'stance')}
      />
      {stance === 'points-at' && (
        <Select
          label="At whom"
          value={target}
          options={others.map((party) => ({ id: party.id as string, label: visibleText(party.name) }))}
          onChange={setTarget}
        />
      )}
      <TextArea
        label="Their words"
        isOptional
        description="They become an entry in the log, as the proof."
        value={words}
        onChange={setWords}
        error={fieldError(failure, 'words')}
      />
      <WhenField label="When they said so" {...when.field} error={fieldError(failure, 'when')} />
    </FormDialog>
  );
}
