import type { EntryId } from '@domain/kernel/ids';
import type { Dialog } from './dialog';

/** These keep their words in a draft of their own; the rungs of a ladder are rows whose fields go by the same label. */
const withoutDraft: ReadonlySet<Dialog['kind']> = new Set(['say', 'update', 'call', 'ladder']);
const ofNoIncident: ReadonlySet<Dialog['kind']> = new Set(['declare', 'vendor', 'playbook']);

/**
 * Under which a dialog's words are kept; null: under none. By what it is about, so that words for one party never turn up
 * in the dialog of another. [L9]
 */
export function dialogDraftKey(dialog: Dialog | null, incidentId: string | null): string | null {
  if (dialog === null || withoutDraft.has(dialog.kind)) return null;
  const about = Object.entries(dialog).flatMap(([name, value]) =>
    name.endsWith('Id') && typeof value === 'string' ? [value] : [],
  );
  if (ofNoIncident.has(dialog.kind)) return ['dialog', dialog.kind, ...about].join('/');
  return incidentId === null ? null : ['dialog', incidentId, dialog.kind, ...about].join('/');
}

/** The drafts in which words of an entry may stand: they go with them when it is redacted. [L5b] */
export function draftsAboutEntry(entryId: EntryId, incidentId: string): readonly string[] {
  const dialogs: readonly Dialog[] = [
    { kind: 'correct', entryId },
    { kind: 'retract', entryId },
    { kind: 'redact', entryId },
    { kind: 'says-fixed', entryId },
    { kind: 'propose-workaround' },
  ];
  return dialogs.map((dialog) => dialogDraftKey(dialog, incidentId)).filter((key) => key !== null);
}
