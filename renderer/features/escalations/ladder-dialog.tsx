import { rungsOf } from '@domain/incident/ladder';
import { partyOf } from '@domain/incident/parties';
import type { PartyId } from '@domain/kernel/ids';
import { visibleText } from '@domain/kernel/text';
import { useState } from 'react';
import { fieldError, formError, useSubmit } from '../../hooks/use-submit';
import { useApp } from '../../state/app-store';
import { Button } from '../../ui/button';
import { FormDialog } from '../../ui/form-dialog';
import { Icon } from '../../ui/icon';
import { useIncident } from '../header/use-incident';
import styles from './ladder-dialog.module.css';
import { ladderForm, movedRung, newRung, type RungForm, setLadder } from './ladder-form';
import { RungFields } from './rung-fields';

/** The ladder of a party in this incident: rungs added, renamed, moved, and how long each may take. [E1, E5] */
export function LadderDialog({ partyId }: { readonly partyId: PartyId }) {
  const { ladders, parties } = useIncident();
  const [rungs, setRungs] = useState(() => ladderForm(rungsOf(ladders, partyId)));
  const [added, setAdded] = useState(0);
  const { failure, isBusy, submit } = useSubmit();
  const execute = useApp((state) => state.execute);
  const closeDialog = useApp((state) => state.closeDialog);
  const name = visibleText(partyOf(parties, partyId)?.name ?? '');
  const said = `Ladder of ${name} changed`;
  const isOwn = ladders.some((one) => one.partyId === partyId && one.rungs !== null);
  const change = (key: string, part: Partial<RungForm>) =>
    setRungs(rungs.map((rung) => (rung.key === key ? { ...rung, ...part } : rung)));
  const backToDefault = () =>
    submit(() => execute({ type: 'SetLadder', partyId, rungs: null, renamed: [] }, said), closeDialog);

  return (
    <FormDialog
      title={`Ladder of ${name}`}
      onClose={closeDialog}
      size="wide"
      submitLabel="Save"
      onSubmit={() => submit(() => execute(setLadder(partyId, rungs), said), closeDialog)}
      problem={formError(
        failure,
        rungs.map((_, index) => `rungs.${index}`),
      )}
      isBusy={isBusy}
    >
      <ol className={styles.rungs} aria-label="Rungs">
        {rungs.map((rung, index) => (
          <RungFields
            key={rung.key}
            rung={rung}
            place={{ number: index + 1, of: rungs.length }}
            onChange={(part) => change(rung.key, part)}
            onMove={(by) => setRungs(movedRung(rungs, index, by))}
            onRemove={() => setRungs(rungs.filter((one) => one !== rung))}
            error={fieldError(failure, `rungs.${index}`)}
          />
        ))}
      </ol>
      <div className={styles.actions}>
        <Button
          size="small"
          icon={<Icon name="plus" size={14} />}
          onPress={() => {
            setRungs([...rungs, newRung(`new ${added}`)]);
            setAdded(added + 1);
          }}
        >
          Add a rung
        </Button>
        {isOwn && (
          <Button size="small" onPress={backToDefault}>
            Back to the default ladder
          </Button>
        )}
      </div>
    </FormDialog>
  );
}
