import { useState } from 'react';
import { useNow } from '../../hooks/use-now';
import { fieldError, formError, useSubmit } from '../../hooks/use-submit';
import { useApp } from '../../state/app-store';
import { ownZoneOf } from '../../state/selectors';
import { FormDialog } from '../../ui/form-dialog';
import { RadioGroup } from '../../ui/radio-group';
import { TextField } from '../../ui/text-field';
import { WhenField } from '../when/when-field';
import { type DeclareForm, declareRequest, emptyDeclareForm } from './declare-form';
import { severityChoices } from './severities';

const fields = ['title', 'severity', 'began', 'lead'];

/** Declares an incident: the clock starts, the war room opens. [I1, I3] */
export function DeclareDialog() {
  const declare = useApp((state) => state.declare);
  const closeDialog = useApp((state) => state.closeDialog);
  const zone = useApp(ownZoneOf);
  const ownName = useApp((state) => state.settings?.name ?? '');
  const now = useNow();
  const [form, setForm] = useState<DeclareForm>(() => emptyDeclareForm(ownName));
  const { failure, isBusy, submit, forget } = useSubmit();
  const change = (part: Partial<DeclareForm>) => {
    setForm((before) => ({ ...before, ...part }));
    forget();
  };
  return (
    <FormDialog
      title="Declare an incident"
      onClose={closeDialog}
      submitLabel="Declare"
      isBusy={isBusy}
      problem={formError(failure, fields)}
      onSubmit={() =>
        submit(async () => {
          const request = declareRequest(form, now, zone);
          return request.ok ? declare(request.value) : request;
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
