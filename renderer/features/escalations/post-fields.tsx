import type { Failure } from '@contract/failure';
import { visibleText } from '@domain/kernel/text';
import { chooseFiles } from '../../hooks/choose-files';
import { fieldError } from '../../hooks/use-submit';
import { useApp } from '../../state/app-store';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { IconButton } from '../../ui/icon-button';
import { TextField } from '../../ui/text-field';
import styles from '../lifecycle/lifecycle.module.css';
import { type AttemptForm, readHandle } from './attempt-form';
import post from './post-fields.module.css';

interface PostFieldsProps {
  readonly form: AttemptForm;
  readonly onChange: (change: (form: AttemptForm) => AttemptForm) => void;
  readonly failure: Failure | null;
}

/** A post in public: where it stands, at which link, and a picture of it, because posts go. [E4] */
export function PostFields({ form, onChange, failure }: PostFieldsProps) {
  const incidentId = useApp((state) => state.open?.incidentId ?? '');
  const storeEvidence = useApp((state) => state.storeEvidence);
  const toast = useApp((state) => state.toast);
  const change = (part: Partial<AttemptForm>) => onChange((before) => ({ ...before, ...part }));
  const { handle, network } = readHandle(form.handle);
  const attach = async (files: readonly File[]) => {
    for (const file of files) {
      const outcome = await storeEvidence(incidentId, file);
      if (outcome.ok) onChange((before) => ({ ...before, evidence: [...before.evidence, outcome.value.file] }));
      else toast(outcome.error.sentence, { tone: 'problem' });
    }
  };
  return (
    <fieldset
      className={post.fields}
      onPaste={(event) => {
        const files = [...event.clipboardData.files];
        if (files.length === 0) return;
        event.preventDefault();
        void attach(files);
      }}
    >
      <legend>The post</legend>
      <div className={styles.pair}>
        <TextField
          label="Network"
          placeholder={network ?? 'X, Facebook, their forum'}
          value={form.network}
          onChange={(typed) => change({ network: typed })}
          error={fieldError(failure, 'post.network')}
        />
        <TextField
          label="Handle"
          isOptional
          description={network === null ? 'As on the network, such as @northline' : `${handle} on ${network}`}
          value={form.handle}
          onChange={(typed) => change({ handle: typed })}
          error={fieldError(failure, 'post.handle')}
        />
      </div>
      <TextField
        label="Link to the post"
        isOptional
        value={form.link}
        onChange={(link) => change({ link })}
        error={fieldError(failure, 'post.link')}
      />
      <div className={post.files}>
        <Button size="small" icon={<Icon name="paperclip" size={14} />} onPress={() => void chooseFiles().then(attach)}>
          Add a screenshot
        </Button>
        <span className={post.hint}>or paste one here</span>
        {form.evidence.map((file) => (
          <span key={file.sha256} className={post.file}>
            {visibleText(file.name)}
            <IconButton
              label={`Remove ${visibleText(file.name)}`}
              onPress={() => change({ evidence: form.evidence.filter(({ sha256 }) => sha256 !== file.sha256) })}
            >
              <Icon name="x" size={14} />
            </IconButton>
          </span>
        ))}
      </div>
    </fieldset>
  );
}
