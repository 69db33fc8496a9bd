import { z } from 'zod';
import { type EntryId, entryIdSchema, evidenceIdSchema } from '../kernel/ids';
import { ok } from '../kernel/result';
import { get } from '../kernel/sorted-list';
import { lineSchema } from '../kernel/text';
import type { CommandsOf, DecideContext, Decided } from './deciding';
import { evidenceOf, sha256Schema } from './evidence';
import type { Incident, IncidentEvent } from './incident';
import { reject } from './rejection';

/** Files at one entry by one act; whoever has more packs them into one. */
export const MAX_FILES_AT_ONCE = 50;

/** A file that lies in the incident's folder already, as the main process answered for it. [L8] */
export const evidenceFileSchema = z
  .object({
    sha256: sha256Schema,
    name: lineSchema(),
    bytes: z.int().min(1),
    mediaType: z
      .string()
      .regex(/^[a-z0-9][a-z0-9.+-]{0,62}\/[a-z0-9][a-z0-9.+-]{0,126}$/, { error: 'is not a media type' }),
  })
  .readonly();
export type EvidenceFile = z.infer<typeof evidenceFileSchema>;

export const evidenceFilesSchema = z.array(evidenceFileSchema).max(MAX_FILES_AT_ONCE).readonly();

export const evidenceCommands = {
  AttachEvidence: z.object({ entryId: entryIdSchema, files: evidenceFilesSchema }),
  DetachEvidence: z.object({ evidenceId: evidenceIdSchema, reason: lineSchema().nullable() }),
} as const;

export type EvidenceCommand = CommandsOf<typeof evidenceCommands>;

/** Decides what a command on evidence means. What the entry shows already under the same name is passed over. [L8] */
export function decideEvidence(state: Incident, command: EvidenceCommand, context: DecideContext): Decided {
  switch (command.type) {
    case 'AttachEvidence': {
      const entry = get(state.log.byId, command.entryId);
      if (entry === undefined) return reject('entry-unknown');
      if (entry.redaction !== null) return reject('entry-redacted');
      if (entry.retraction !== null) return reject('entry-retracted');
      const shown = evidenceOf(state.evidence, entry.id).filter((evidence) => evidence.detachment === null);
      const fresh = command.files.filter((file) => !shown.some((evidence) => isSameFile(evidence, file)));
      if (fresh.length === 0) return reject('nothing-changed');
      return ok(attached(entry.id, fresh, entry.audiences, context));
    }
    case 'DetachEvidence': {
      const evidence = get(state.evidence.byId, command.evidenceId);
      if (evidence === undefined) return reject('evidence-unknown');
      if (evidence.detachment !== null) return reject('evidence-detached');
      if (get(state.log.byId, evidence.entryId)?.redaction != null) return reject('entry-redacted');
      return ok([{ type: 'EvidenceDetached', evidenceId: evidence.id, reason: command.reason }]);
    }
  }
}

/** The events by which an entry shows files; one that is named twice is attached once. Its readers are the entry's. [L7, L8] */
export function attached(
  entryId: EntryId,
  files: readonly EvidenceFile[],
  audiences: readonly string[] | null,
  context: DecideContext,
): readonly IncidentEvent[] {
  const once = files.filter((file, i) => files.findIndex((other) => isSameFile(other, file)) === i);
  return once.map(({ sha256, name, bytes, mediaType }) => ({
    type: 'EvidenceAttached',
    evidenceId: evidenceIdSchema.parse(context.newId()),
    entryId,
    sha256,
    name,
    bytes,
    mediaType,
    audiences,
  }));
}

function isSameFile(a: Pick<EvidenceFile, 'sha256' | 'name'>, b: Pick<EvidenceFile, 'sha256' | 'name'>): boolean {
  return a.sha256 === b.sha256 && a.name === b.name;
}
