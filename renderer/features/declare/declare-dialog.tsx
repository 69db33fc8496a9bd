import type { Playbook } from '@domain/directory/playbooks';
import { visibleText } from '@domain/kernel/text';
import { useState } from 'react';
import { useNow } from '../../hooks/use-now';
import { fieldError, formError, useSubmit } from '../../hooks/use-submit';
import { useApp } from '../../state/app-store';
import { ownZoneOf } from '../../state/selectors';
import { FormDialog } from '../../ui/form-dialog';
import { RadioGroup } from '../../ui/radio-group';
import { TextField } from '../../ui/text-field';
import { useTakePlaybook } from '../playbooks/use-take-playbook';
import { WhenField } from '../when/when-field';
import { type DeclareForm, declareRequest, emptyDeclareForm } from './declare-form';
import { severityChoices } from './severities';

const fields = ['title', 'severity', 'began', 'lead'];

interface DeclareDialogProps {
  /** Taken as soon as the incident is there; null: none. [W4] */
  readonly playbook: Playbook | null;
}

/** Declares an incident: the clock starts, the war room opens. [I1, I3] */
export function DeclareDialog({ playbook }: DeclareDialogProps) {
  const declare = useApp((state) => state.declare);
  const closeDialog = useApp((state) => state.closeDialog);
  const zone = useApp(ownZoneOf);
  const ownName = useApp((state) => state.settings?.name ?? '');
  const now = useNow();
  const [form, setForm] = useState<DeclareForm>(() => emptyDeclareForm(ownName, playbook?.facts.title));
  const { failure, isBusy, submit, forget } = useSubmit();
  const takePlaybook = useTakePlaybook();
  const change = (part: Partial<DeclareForm>) => {
    setForm((before) => ({ ...before, ...part }));
    forget();
  };
  return (
    <FormDialog
      title={playbook === null ? 'Declare an incident' : `Start from: ${visibleText(playbook.facts.title)}`}
      onClose={closeDialog}
      submitLabel="Declare"
      isBusy={isBusy}
      problem={formError(failure, fields)}
      onSubmit={() =>
        submit(async () => {
          const request = declareRequest(form, now, zone);
          if (!request.ok) return request;
          const declared = await declare(request.value);
          if (declared.ok && playbook !== null) await takePlaybook(playbook);
          return declared;
        })
      }
    >
      <TextField
        label="What is down?"
        isProse
        placeholder="Fibre line dead, Harbour Street clinic"
        value={form.title}
        onChange={(title) => change({ title })}
        error={fieldError(failure, 'title')}
        autoFocus
      />
      <RadioGroup
        label="How bad is it?"
        value={form.severity}
        onChange={(severity) => change({ severity })}
        options={severityChoices}
        columns={2}
        error={fieldError(failure, 'severity')}
      />
      <RadioGroup
        label="When did it begin?"
        value={form.start}
        onChange={(start) => change({ start })}
        options={[
          { id: 'first-report', name: 'Now is the first report', description: 'The clock says "at least"' },
          { id: 'known', name: 'I know when', description: 'The clock runs from then' },
        ]}
        columns={2}
      />
      {form.start === 'known' && (
        <WhenField
          label="Began at"
          value={form.began}
          onChange={(began) => change({ began })}
          now={now}
          zone={zone}
          emptyMeans={null}
          error={fieldError(failure, 'began')}
        />
      )}
      <TextField
        label="Lead"
        isOptional
        value={form.lead}
        onChange={(lead) => change({ lead })}
        error={fieldError(failure, 'lead')}
      />
    </FormDialog>
  );
}
