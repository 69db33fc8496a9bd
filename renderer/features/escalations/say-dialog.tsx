import { rungsOf } from '@domain/incident/ladder';
import { partyOf } from '@domain/incident/parties';
import type { PartyId } from '@domain/kernel/ids';
import { visibleText } from '@domain/kernel/text';
import { whatToSay } from '@domain/reports/what-to-say';
import { useState } from 'react';
import { copyText } from '../../hooks/copy-text';
import { useDraft } from '../../hooks/use-draft';
import { useApp, useAppStore } from '../../state/app-store';
import { Button } from '../../ui/button';
import { FormDialog } from '../../ui/form-dialog';
import { Icon } from '../../ui/icon';
import { TextArea } from '../../ui/text-area';
import { briefContext, sayCopied } from '../agent-brief/copy-brief';
import { isCalled } from './ladder';
import styles from './ladder-dialog.module.css';
import { tryRung } from './try-rung';

interface SayDialogProps {
  readonly partyId: PartyId;
  readonly rungName: string;
}

/** What to say on a rung, made of the record: changed, copied, and taken along into the attempt. [E5, L9] */
export function SayDialog({ partyId, rungName }: SayDialogProps) {
  const store = useAppStore();
  const closeDialog = useApp((state) => state.closeDialog);
  const incidentId = useApp((state) => state.open?.incidentId ?? '');
  // What somebody changed stays for the next time. [L9]
  const draft = useDraft(`say/${incidentId}/${partyId}/${rungName}`, keptFirst);
  const [made] = useState(() => {
    const context = briefContext(store.getState());
    const party = context === null ? null : partyOf(context.incident.parties, partyId);
    const rung = rungsOf(context?.incident.ladders ?? [], partyId).find(({ name }) => name === rungName);
    if (context === null || party === null || rung === undefined) return null;
    return { party, rung, text: whatToSay(context, party, rung) };
  });
  if (made === null) return null;
  const { party, rung } = made;
  const text = draft.text === '' ? made.text : draft.text;
  const copy = () => {
    const isCopied = copyText(text);
    sayCopied(store.getState(), isCopied, `Copied what to say: ${visibleText(rung.name)}`);
  };
  return (
    <FormDialog
      title={`${visibleText(party.name)}: ${visibleText(rung.name)}`}
      onClose={closeDialog}
      size="wide"
      submitLabel={isCalled(rung) ? 'Start the call' : 'Log attempt'}
      onSubmit={() => {
        closeDialog();
        tryRung(store.getState(), partyId, rung, text);
      }}
    >
      <TextArea
        label="What to say"
        description={rung.to === null ? undefined : `To ${visibleText(rung.to)}`}
        autoFocus
        rows={14}
        value={text}
        onChange={draft.change}
      />
      <div className={styles.actions}>
        <Button icon={<Icon name="copy" size={14} />} onPress={copy}>
          Copy
        </Button>
        {draft.text !== '' && <Button onPress={() => draft.change('')}>Write it anew</Button>}
      </div>
    </FormDialog>
  );
}

/** What was kept counts: what was typed in the moment before it could be read stands behind it. */
function keptFirst(kept: string, typed: string): string {
  return typed === '' ? kept : `${kept}\n${typed}`;
}
