import type { PartyId } from '@domain/kernel/ids';
import { err, ok } from '@domain/kernel/result';
import { visibleText } from '@domain/kernel/text';
import { useState } from 'react';
import { useNow } from '../../hooks/use-now';
import { formError, useSubmit } from '../../hooks/use-submit';
import { useApp } from '../../state/app-store';
import { Button } from '../../ui/button';
import { FormDialog } from '../../ui/form-dialog';
import { useIncident, useZone } from '../header/use-incident';
import { whenInputOf } from '../when/read-when';
import { partyCardView } from './party-card-view';
import { PartyFields, partyFieldNames } from './party-fields';
import { partyChange, partyForm } from './party-form';
import { PartyReferences } from './party-references';
import { readAhead } from './read-ahead';

/** A party's card, to be edited: what it owns, our contract, references, ball and next chase. [P1, P2] */
export function PartyDialog({ partyId }: { readonly partyId: PartyId }) {
  const incident = useIncident();
  const execute = useApp((state) => state.execute);
  const now = useNow();
  const zone = useZone();
  const party = incident.parties.find(({ id }) => id === partyId) ?? null;
  const ball = party === null ? null : partyCardView(incident, party, now).ball;
  const [form, setForm] = useState(() => (party === null ? null : partyForm(party, ball)));
  const plannedText =
    party?.nextChaseAt == null ? '' : whenInputOf({ at: party.nextChaseAt, certainty: 'exact' }, zone).text;
  const [chase, setChase] = useState(plannedText);
  const { failure, isBusy, submit } = useSubmit();
  const closeDialog = useApp((state) => state.closeDialog);
  const act = useApp((state) => state.act);
  if (party === null || form === null) return null;
  const name = visibleText(party.name);

  const save = async () => {
    // One that has passed meanwhile is only read again once it was touched.
    const chaseAt = chase === plannedText ? ok(party.nextChaseAt) : readAhead(chase, now, zone);
    if (!chaseAt.ok) return err({ code: 'time-not-read', sentence: chaseAt.error, field: 'chase' });
    const change = partyChange(form, party, ball, chaseAt.value);
    return change === null ? ok(null) : execute(change, `${name} changed`);
  };

  const setAside = () => {
    closeDialog();
    void act({ type: 'SetAsideParty', partyId }, `${name} set aside`);
  };

  return (
    <FormDialog
      title={name}
      onClose={closeDialog}
      size="wide"
      submitLabel="Save"
      onSubmit={() => submit<unknown>(save, closeDialog)}
      problem={formError(failure, partyFieldNames)}
      isBusy={isBusy}
    >
      <PartyFields
        form={form}
        onChange={(part) => setForm({ ...form, ...part })}
        chase={chase}
        onChase={setChase}
        failure={failure}
      />
      <PartyReferences party={party} />
      <div>
        <Button variant="danger" size="small" onPress={setAside}>
          Set aside this party
        </Button>
      </div>
    </FormDialog>
  );
}
