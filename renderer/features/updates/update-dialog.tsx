import type { UpdateAudience } from '@domain/incident/status-updates';
import { copyText } from '../../hooks/copy-text';
import { fieldError, formError, useSubmit } from '../../hooks/use-submit';
import { useApp } from '../../state/app-store';
import { Button } from '../../ui/button';
import { FormDialog } from '../../ui/form-dialog';
import { Icon } from '../../ui/icon';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { WhenField } from '../when/when-field';
import { MayBeTold } from './may-be-told';
import { RhythmField } from './rhythm-field';
import { SentList } from './sent-list';
import { audienceWord } from './update-words';
import styles from './updates.module.css';
import { useUpdateForm } from './use-update-form';

/** An update for one audience: drafted, changed, copied to where it is sent, and kept as it was sent. [U1, U2, U3] */
export function UpdateDialog({ audience }: { readonly audience: UpdateAudience }) {
  const form = useUpdateForm(audience);
  const { failure, isBusy, submit } = useSubmit();
  const closeDialog = useApp((state) => state.closeDialog);
  const announce = useApp((state) => state.announce);
  const copy = () => {
    copyText(form.text);
    announce('Update copied');
  };
  return (
    <FormDialog
      title={`Update for ${audienceWord(audience)}`}
      size="wide"
      onClose={closeDialog}
      submitLabel="Mark as sent"
      onSubmit={() => submit(form.send, closeDialog)}
      problem={formError(failure, ['text', 'where', 'when', 'nextBy'])}
      isBusy={isBusy}
    >
      <TextArea
        label="What they are told"
        description="Drafted from what they may know. Holdline sends nothing: copy it, send it, then mark it as sent."
        rows={9}
        autoFocus
        value={form.text}
        onChange={form.changeText}
        onBlur={form.keepDraft}
        error={fieldError(failure, 'text')}
      />
      <div className={styles.tools}>
        <Button size="small" icon={<Icon name="copy" size={14} />} onPress={copy}>
          Copy
        </Button>
        {form.isOwn && (
          <Button size="small" icon={<Icon name="rotate-ccw" size={14} />} onPress={form.draftAgain}>
            Draft it again
          </Button>
        )}
      </div>
      <MayBeTold audience={audience} />
      <div className={styles.pair}>
        <WhenField
          label="Next update by"
          {...form.when.field}
          value={form.nextBy.value}
          onChange={form.nextBy.onChange}
          reading={form.nextBy.reading}
          emptyMeans="When there is news"
          error={fieldError(failure, 'nextBy')}
        />
        <RhythmField audience={audience} />
        <TextField
          label="Where it is sent"
          placeholder="Text message to all, notice on the door"
          value={form.where}
          onChange={form.changeWhere}
          error={fieldError(failure, 'where')}
        />
        <WhenField label="When it went out" {...form.when.field} error={fieldError(failure, 'when')} />
      </div>
      <SentList audience={audience} />
    </FormDialog>
  );
}
