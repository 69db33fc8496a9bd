import { err } from '@domain/kernel/result';
import { values } from '@domain/kernel/sorted-list';
import { visibleText } from '@domain/kernel/text';
import { useMemo, useState } from 'react';
import { formError, useSubmit } from '../../hooks/use-submit';
import { useApp } from '../../state/app-store';
import { zoneOf } from '../../state/selectors';
import { FormDialog } from '../../ui/form-dialog';
import { ProgressBar } from '../../ui/progress-bar';
import { Sentence } from '../../ui/sentence';
import { countOf } from '../directory/import-words';
import { useRoom } from '../header/use-incident';
import { ChooseMailsDialog } from './choose-mails-dialog';
import { planMails } from './mail-entries';
import { MailsPreview } from './mails-preview';
import { UnreadMails } from './unread-mails';
import { useReadMails } from './use-read-mails';

interface ImportMailsDialogProps {
  readonly incidentId: string;
  /** None: they are asked for. */
  readonly files: readonly File[];
}

/** Several mails at once: those that were dropped, or those that are chosen now. [L8, Q1] */
export function ImportMailsDialog({ incidentId, files }: ImportMailsDialogProps) {
  const [chosen, setChosen] = useState(files);
  return chosen.length === 0 ? (
    <ChooseMailsDialog onChosen={setChosen} />
  ) : (
    <ReadMailsDialog incidentId={incidentId} files={chosen} />
  );
}

/** Each mail an entry with its own date, all of them or none. [L8, Q1] */
function ReadMailsDialog({ incidentId, files }: ImportMailsDialogProps) {
  const read = useReadMails(incidentId, files);
  const parties = useRoom('parties');
  const evidence = useRoom('evidence');
  const zone = useApp(zoneOf);
  const execute = useApp((state) => state.execute);
  const closeDialog = useApp((state) => state.closeDialog);
  const [leftOut, setLeftOut] = useState<readonly number[]>([]);
  const { failure, isBusy, submit, forget } = useSubmit();
  const plan = useMemo(() => {
    const standing = parties.filter(({ setAside }) => !setAside);
    const shown = [...values(evidence.byId)].filter(({ detachment }) => detachment === null);
    const wanted = read.filter(({ key }) => !leftOut.includes(key));
    return planMails(wanted, standing, new Set(shown.map(({ sha256 }) => sha256)));
  }, [read, leftOut, parties, evidence]);
  const isReading = read.length < files.length;
  const count = countOf(plan.entries.length, 'mail');

  const save = async () => {
    if (isReading) return refused('Some of them are still being read; wait a moment.');
    if (plan.unread.length > 0) return refused('Leave out what cannot be read, or cancel; nothing was logged.');
    if (plan.entries.length === 0) return refused('There is no mail to log.');
    return execute({ type: 'ImportEntries', entries: plan.entries }, `Imported: ${count}`);
  };
  return (
    <FormDialog
      title={`Import ${countOf(files.length, 'mail')}`}
      onClose={closeDialog}
      size="full"
      submitLabel={plan.entries.length === 0 ? 'Log them' : `Log ${count}`}
      onSubmit={() => submit<unknown>(save, closeDialog)}
      problem={formError(failure, [])}
      isBusy={isBusy}
    >
      {isReading && (
        <ProgressBar
          label="Reading the mails"
          value={read.length}
          max={files.length}
          text={`${read.length} of ${files.length} read`}
        />
      )}
      <UnreadMails
        unread={plan.unread}
        onLeaveOut={(key) => {
          setLeftOut([...leftOut, key]);
          forget();
        }}
      />
      {leftOut.length > 0 && (
        <Sentence tone="note">{`Left out: ${visibleText(leftOut.map((key) => files[key]?.name ?? '').join(', '))}.`}</Sentence>
      )}
      {plan.repeated.length > 0 && (
        <Sentence tone="note">
          {`Not logged again, because an entry shows them or they are here twice: ${visibleText(plan.repeated.join(', '))}.`}
        </Sentence>
      )}
      <MailsPreview entries={plan.entries} zone={zone} />
    </FormDialog>
  );
}

function refused(sentence: string) {
  return err({ code: 'import-refused', sentence, field: null });
}
