import { useState } from 'react';
import { fieldError, formError, useSubmit } from '../../hooks/use-submit';
import { useApp } from '../../state/app-store';
import { FormDialog } from '../../ui/form-dialog';
import { NumberField } from '../../ui/number-field';
import { TextField } from '../../ui/text-field';
import { useRoom } from '../header/use-incident';
import styles from './lifecycle.module.css';

/** Who is hit and how, in words and numbers. [I1] */
export function ImpactDialog() {
  const { impact } = useRoom('lifecycle');
  const [who, setWho] = useState(impact?.who ?? '');
  const [what, setWhat] = useState(impact?.what ?? '');
  const [usersHit, setUsersHit] = useState(impact?.usersHit ?? null);
  const [usersTotal, setUsersTotal] = useState(impact?.usersTotal ?? null);
  const { failure, isBusy, submit } = useSubmit();
  const execute = useApp((state) => state.execute);
  const closeDialog = useApp((state) => state.closeDialog);
  const save = () => execute({ type: 'DescribeImpact', who, what, usersHit, usersTotal }, 'Impact saved');
  return (
    <FormDialog
      title="Impact"
      onClose={closeDialog}
      submitLabel="Save"
      onSubmit={() => submit(save, closeDialog)}
      problem={formError(failure, ['who', 'what', 'usersHit', 'usersTotal'])}
      isBusy={isBusy}
    >
      <TextField
        label="Who is hit"
        isProse
        autoFocus
        value={who}
        onChange={setWho}
        error={fieldError(failure, 'who')}
      />
      <TextField
        label="What they cannot do"
        isProse
        value={what}
        onChange={setWhat}
        error={fieldError(failure, 'what')}
      />
      <div className={styles.pair}>
        <NumberField
          label="Users hit"
          isOptional
          minValue={0}
          value={usersHit}
          onChange={setUsersHit}
          error={fieldError(failure, 'usersHit')}
        />
        <NumberField
          label="Of users"
          isOptional
          minValue={0}
          value={usersTotal}
          onChange={setUsersTotal}
          error={fieldError(failure, 'usersTotal')}
        />
      </div>
    </FormDialog>
  );
}
