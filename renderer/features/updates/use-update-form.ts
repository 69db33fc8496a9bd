import type { Failure } from '@contract/failure';
import type { Done, Outcome } from '@contract/window-api';
import type { UpdateAudience } from '@domain/incident/status-updates';
import { addMs, MINUTE } from '@domain/kernel/instant';
import { err } from '@domain/kernel/result';
import { updateClocks } from '@domain/queries/update-clocks';
import { draftUpdate } from '@domain/reports/update-draft';
import { useMemo, useState } from 'react';
import { useDraft } from '../../hooks/use-draft';
import { useMinute } from '../../hooks/use-now';
import { useApp } from '../../state/app-store';
import { useIncident, useZone } from '../header/use-incident';
import { useWhen, type WhenForm } from '../lifecycle/use-when';
import { readSaidDue } from '../when/read-said';
import { emptyWhen, type WhenInput, type WhenReading, whenInputOf, whenOf } from '../when/read-when';

export interface UpdateForm {
  readonly text: string;
  readonly changeText: (text: string) => void;
  readonly keepDraft: () => void;
  /** True once the words are the writer's own; then nothing changes them but the writer. */
  readonly isOwn: boolean;
  readonly draftAgain: () => void;
  readonly where: string;
  readonly changeWhere: (where: string) => void;
  readonly when: WhenForm;
  readonly nextBy: {
    readonly value: WhenInput;
    readonly onChange: (value: WhenInput) => void;
    readonly reading: WhenReading;
  };
  readonly send: () => Promise<Outcome<Done>>;
}

/** What is being written to an audience: drafted from the record until somebody changes it, and kept as it is typed. [U2, L9] */
export function useUpdateForm(audience: UpdateAudience): UpdateForm {
  const incident = useIncident();
  const zone = useZone();
  const now = useMinute();
  const incidentId = useApp((state) => state.open?.incidentId ?? '');
  const execute = useApp((state) => state.execute);
  const clock = useMemo(() => updateClocks(incident).find((one) => one.audience === audience), [incident, audience]);
  const draft = useDraft(`update/${incidentId}/${audience}`, joined);
  const [isTouched, setTouched] = useState(false);
  const [where, changeWhere] = useState(clock?.last?.update.where ?? '');
  const [typed, setTyped] = useState<WhenInput | null>(null);
  const when = useWhen();

  const everyMinutes = clock?.everyMinutes ?? null;
  const usual = everyMinutes === null ? null : ({ at: addMs(now, everyMinutes * MINUTE), certainty: 'exact' } as const);
  const value = typed ?? (usual === null ? emptyWhen : whenInputOf(usual, zone));
  const reading = readSaidDue(value, now, zone);
  const nextBy = reading.kind === 'moment' ? reading.at : null;
  const drafted = useMemo(
    () => draftUpdate(incident, audience, { now, zone, nextBy }),
    [incident, audience, now, zone, nextBy],
  );
  const isOwn = isTouched || draft.text !== '';
  const text = isOwn ? draft.text : drafted;

  return {
    ...{ text, isOwn, where, changeWhere, when, keepDraft: draft.flush },
    changeText(changed) {
      setTouched(true);
      draft.change(changed);
    },
    draftAgain() {
      setTouched(false);
      draft.change('');
      draft.flush();
    },
    nextBy: { value, onChange: setTyped, reading },
    async send() {
      const due = whenOf(reading);
      if (!due.ok) return err<Failure>({ code: 'time-not-read', sentence: due.error, field: 'nextBy' });
      const sent = when.read('when');
      if (!sent.ok) return sent;
      const told = { audience, text, where, when: sent.value, nextBy: due.value?.at ?? null };
      const outcome = await execute({ type: 'MarkUpdateSent', ...told }, 'Update kept as sent');
      if (outcome.ok) {
        draft.change('');
        draft.flush();
      }
      return outcome;
    },
  };
}

/** What was kept comes first; what was typed before it could be read follows. */
function joined(kept: string, typed: string): string {
  return typed === '' ? kept : `${kept}\n${typed}`;
}
