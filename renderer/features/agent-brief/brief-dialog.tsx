import { partyOf } from '@domain/incident/parties';
import type { PartyId } from '@domain/kernel/ids';
import { ok } from '@domain/kernel/result';
import { visibleText } from '@domain/kernel/text';
import {
  type AgentBrief,
  agentBrief,
  type BriefFields,
  briefFields,
  briefMarkdown,
  briefText,
} from '@domain/reports/agent-brief';
import { useState } from 'react';
import { copyText } from '../../hooks/copy-text';
import { fieldError, formError, useSubmit } from '../../hooks/use-submit';
import { useApp, useAppStore } from '../../state/app-store';
import { isReadOnly } from '../../state/selectors';
import { FormDialog } from '../../ui/form-dialog';
import { RadioGroup } from '../../ui/radio-group';
import { Sentence } from '../../ui/sentence';
import { TextArea } from '../../ui/text-area';
import { briefContext, leftOutText, sayCopied } from './copy-brief';

type Format = 'text' | 'markdown';
const names = ['accounts', 'errorText', 'wanted'] as const;

/**
 * What support always asks for: three fields that are kept for the next time, and the text made of them and of the
 * record, which can be changed before it is copied. [E2, L7]
 */
export function BriefDialog({ partyId }: { readonly partyId: PartyId }) {
  const store = useAppStore();
  // As things stood when it was opened: a text that moves under the hands could not be changed.
  const [context] = useState(() => briefContext(store.getState()));
  const party = context === null ? null : partyOf(context.incident.parties, partyId);
  const [start] = useState(() => (context === null || party === null ? null : briefFields(context, party)));
  const [fields, setFields] = useState(start);
  const [format, setFormat] = useState<Format>('text');
  const [typed, setTyped] = useState<string | null>(null);
  const { failure, isBusy, submit } = useSubmit();
  const readOnly = useApp(isReadOnly);
  const closeDialog = useApp((state) => state.closeDialog);
  if (context === null || party === null || start === null || fields === null) return null;
  const brief = agentBrief(context, party, fields);
  const text = typed ?? written(brief, format);
  const change = (part: Partial<BriefFields>) => {
    setFields({ ...fields, ...part });
    setTyped(null);
  };

  const copy = () => {
    const { execute } = store.getState();
    const isCopied = copyText(text);
    const isFilled = !readOnly && names.some((name) => fields[name] !== start[name]);
    const keep = async () =>
      isFilled ? execute({ type: 'NoteAgentBrief', partyId, ...changed(fields, start) }) : ok(null);
    submit<unknown>(keep, () => {
      closeDialog();
      sayCopied(store.getState(), isCopied, `Brief for ${visibleText(party.name)} copied`);
    });
  };

  return (
    <FormDialog
      title={`Brief for the support of ${visibleText(party.name)}`}
      onClose={closeDialog}
      size="wide"
      submitLabel="Copy"
      onSubmit={copy}
      problem={formError(failure, names)}
      isBusy={isBusy}
    >
      <TextArea
        label="Our organisation and account ids"
        rows={2}
        autoFocus
        value={fields.accounts}
        onChange={(accounts) => change({ accounts })}
        error={fieldError(failure, 'accounts')}
      />
      <TextArea
        label="Exact error text"
        description="Pinned observations stand here until you type it."
        rows={2}
        value={fields.errorText}
        onChange={(errorText) => change({ errorText })}
        error={fieldError(failure, 'errorText')}
      />
      <TextArea
        label="What we want, and by when"
        rows={2}
        value={fields.wanted}
        onChange={(wanted) => change({ wanted })}
        error={fieldError(failure, 'wanted')}
      />
      <RadioGroup<Format>
        label="Copied as"
        columns={2}
        value={format}
        onChange={(chosen) => {
          setFormat(chosen);
          setTyped(null);
        }}
        options={[
          { id: 'text', name: 'Plain text' },
          { id: 'markdown', name: 'Markdown' },
        ]}
      />
      <TextArea label="What is copied" rows={12} value={text} onChange={setTyped} />
      {brief.leftOut > 0 && (
        <Sentence tone="note">Not in it{leftOutText(brief.leftOut).replace(/^; /, ': ')}.</Sentence>
      )}
    </FormDialog>
  );
}

function written(brief: AgentBrief, format: Format): string {
  return format === 'text' ? briefText(brief) : briefMarkdown(brief);
}

/** What stands as the record offers it is not kept, so that it goes on with the record. */
function changed(fields: BriefFields, start: BriefFields) {
  const kept = (name: keyof BriefFields) => {
    const text = fields[name].trim();
    return text === '' || fields[name] === start[name] ? null : text;
  };
  return { accounts: kept('accounts'), errorText: kept('errorText'), wanted: kept('wanted') };
}
