import { targetKindName } from '@domain/incident/words';
import { workaroundOf } from '@domain/incident/workarounds';
import { type TargetKind, targetKindSchema } from '@domain/incident/workarounds-events';
import { newTargetNames } from '@domain/incident/workarounds-targets.decide';
import type { WorkaroundId } from '@domain/kernel/ids';
import { visibleText } from '@domain/kernel/text';
import { useState } from 'react';
import { fieldError, formError, useSubmit } from '../../hooks/use-submit';
import { useApp } from '../../state/app-store';
import { FormDialog } from '../../ui/form-dialog';
import { RadioGroup } from '../../ui/radio-group';
import { Sentence } from '../../ui/sentence';
import { TextArea } from '../../ui/text-area';
import { useRoom } from '../header/use-incident';
import { targetCount } from './target-words';

/** Whom a workaround must be done for, one name a line: typed, or a pasted list. [W2] */
export function TargetsDialog({ workaroundId }: { readonly workaroundId: WorkaroundId }) {
  const workaround = workaroundOf(useRoom('workarounds'), workaroundId);
  const [kind, setKind] = useState<TargetKind>(workaround?.targets.at(-1)?.kind ?? 'person');
  const [list, setList] = useState('');
  const { failure, isBusy, submit } = useSubmit();
  const execute = useApp((state) => state.execute);
  const closeDialog = useApp((state) => state.closeDialog);
  if (workaround === null) return null;
  const names = list.split(/\r?\n/).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  const { fresh, repeated } = newTargetNames(workaround, kind, names);
  const add = () =>
    execute({ type: 'AddTargets', workaroundId, kind, names }, `Added: ${targetCount(kind, fresh.length)}`);
  return (
    <FormDialog
      title="Whom is it for?"
      onClose={closeDialog}
      submitLabel={fresh.length > 1 ? `Add ${fresh.length}` : 'Add'}
      onSubmit={() => submit(add, closeDialog)}
      problem={formError(failure, ['names'])}
      isBusy={isBusy}
    >
      <RadioGroup<TargetKind>
        label="They are"
        value={kind}
        onChange={setKind}
        columns={3}
        options={targetKindSchema.options.map((id) => ({ id, name: plural[id] }))}
      />
      <TextArea
        label="Names"
        description="One a line; a list can be pasted. Two of one name need something that tells them apart."
        rows={8}
        autoFocus
        value={list}
        onChange={setList}
        error={fieldError(failure, 'names')}
      />
      {repeated.length > 0 && (
        <Sentence tone="warn">
          {`Left out, because they are here already or named twice: ${visibleText(repeated.slice(0, 8).join(', '))}${repeated.length > 8 ? ` and ${repeated.length - 8} more` : ''}.`}
        </Sentence>
      )}
    </FormDialog>
  );
}

const plural: Readonly<Record<TargetKind, string>> = {
  person: 'People',
  site: `${targetKindName('site')}s`,
  device: `${targetKindName('device')}s`,
};
