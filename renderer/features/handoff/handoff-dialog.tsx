import { openHandoff } from '@domain/incident/handoffs';
import { visibleText } from '@domain/kernel/text';
import { handoffBrief } from '@domain/reports/handoff-brief';
import { useMemo, useState } from 'react';
import { useMinute } from '../../hooks/use-now';
import { fieldError, formError, useSubmit } from '../../hooks/use-submit';
import { useApp } from '../../state/app-store';
import { FormDialog } from '../../ui/form-dialog';
import { Sentence } from '../../ui/sentence';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { useIncident, useZone } from '../header/use-incident';
import { BriefTools } from './brief-tools';
import { BriefView } from './brief-view';

/** The brief for the next lead, and the offer of the lead; where one waits, its acceptance. [O1, O2] */
export function HandoffDialog() {
  const incident = useIncident();
  const now = useMinute();
  const zone = useZone();
  const brief = useMemo(() => handoffBrief(incident, now, zone), [incident, now, zone]);
  const [to, setTo] = useState('');
  const [words, setWords] = useState('');
  const { failure, isBusy, submit } = useSubmit();
  const execute = useApp((state) => state.execute);
  const closeDialog = useApp((state) => state.closeDialog);
  const open = openHandoff(incident.handoffs);
  const act = () =>
    open === null
      ? execute({ type: 'OfferHandoff', to, words: words.trim() === '' ? null : words }, `The lead is offered to ${to}`)
      : execute({ type: 'AcceptHandoff', handoffId: open.id }, `${open.to} has the lead`);
  const name = open === null ? '' : visibleText(open.to);
  return (
    <FormDialog
      title="Handoff"
      size="wide"
      onClose={closeDialog}
      submitLabel={open === null ? 'Offer the lead' : `I am ${name} and take the lead`}
      onSubmit={() => submit(act, closeDialog)}
      problem={formError(failure, ['to', 'words'])}
      isBusy={isBusy}
    >
      {open === null ? (
        <>
          <TextField
            label="Next lead"
            description="The lead stays where it is until they accept it, here or on their own computer."
            autoFocus
            value={to}
            onChange={setTo}
            error={fieldError(failure, 'to')}
          />
          <TextArea
            label="What the brief does not say"
            isOptional
            rows={2}
            value={words}
            onChange={setWords}
            error={fieldError(failure, 'words')}
          />
        </>
      ) : (
        <Sentence tone="note">
          {visibleText(open.offeredBy)} offers the lead to {name}. Read the brief together; who leads does not leave
          before the other has said so.
        </Sentence>
      )}
      <BriefTools brief={brief} offer={open} />
      <BriefView brief={brief} />
    </FormDialog>
  );
}
