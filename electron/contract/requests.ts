import { type DirectoryCommand, directoryCommands } from '@domain/directory/decide-directory';
import { certaintySchema } from '@domain/incident/common';
import { type IncidentCommand, incidentCommands } from '@domain/incident/decide';
import { sha256Schema } from '@domain/incident/evidence';
import { importCommands } from '@domain/incident/imported-entries.decide';
import { severitySchema } from '@domain/incident/lifecycle';
import { entryIdSchema, evidenceIdSchema, incidentIdSchema, partyIdSchema, vendorIdSchema } from '@domain/kernel/ids';
import { instantSchema } from '@domain/kernel/instant';
import { err, ok, type Result } from '@domain/kernel/result';
import { lineSchema } from '@domain/kernel/text';
import { zoneSchema } from '@domain/kernel/zone';
import { READER_NAMES } from '@domain/reports/readers';
import { z } from 'zod';
import type { RequestName, Requests } from './channels';
import { type EvidenceSource, MAX_EVIDENCE_BYTES } from './evidence';
import { EXPORT_FORMATS, type ExportRequest, FILE_FORMATS, type LastExport } from './export';
import type { Failure } from './failure';
import { isHotkey } from './hotkey';
import type { DeclareRequest } from './incidents';
import { invalidRequest } from './invalid-request';
import { MAX_PASTED_CHARACTERS } from './log-table';
import type { QuickLogged } from './quick-capture';
import type { Settings } from './settings';
import { MAX_CHECKED_WORDS, MAX_DICTIONARY_WORDS, MAX_WORD_CHARACTERS } from './spelling';

/** The arguments of a method of the window API. */
export type Arguments<Name extends RequestName> = Parameters<Requests[Name]>;

/** A draft holds whatever was typed, a pasted megabyte included; beyond this somebody pastes a file. */
const MAX_DRAFT_CHARACTERS = 10_000_000;

/** These are written by the main process itself, at `declareIncident` and when the clock jumps. */
const notFromTheWindow = new Set(['DeclareIncident', 'NoteClockJump']);

const declareRequest = z.object({
  title: lineSchema(),
  severity: severitySchema.nullable(),
  timeZone: zoneSchema,
  began: z.object({ at: instantSchema, certainty: certaintySchema }).nullable(),
  lead: lineSchema().nullable(),
  imported: importCommands.ImportEntries.optional(),
}) satisfies z.ZodType<DeclareRequest>;

const bundled = z.array(z.enum(FILE_FORMATS)).max(FILE_FORMATS.length).readonly().nullable();

const lastExport = z.strictObject({
  reader: z.enum(READER_NAMES),
  format: z.enum(EXPORT_FORMATS),
  bundled,
  zone: zoneSchema,
}) satisfies z.ZodType<LastExport>;

const settingsChange = z
  .strictObject({
    name: lineSchema(120),
    timeZone: zoneSchema,
    theme: z.enum(['system', 'light', 'dark']),
    letterShortcuts: z.boolean(),
    checkSpelling: z.boolean(),
    dictionary: z.array(lineSchema(MAX_WORD_CHARACTERS)).max(MAX_DICTIONARY_WORDS),
    quickCapture: z.boolean(),
    quickCaptureKeys: z.string().refine(isHotkey, { error: 'are not keys such as Ctrl+Shift+L' }),
    tray: z.boolean(),
    notifications: z.boolean(),
    lastExports: z.array(lastExport).max(READER_NAMES.length).readonly(),
  } satisfies Record<keyof Settings, z.ZodType>)
  .partial();

const actId = z.string().regex(/^[0-9a-z][0-9a-z-]{0,63}$/, { error: 'is not the id of an act' });
const fileName = z.string().max(4096);
const evidenceSource = z.union([
  z.strictObject({ name: fileName, path: z.string().min(1).max(32_768) }),
  z.strictObject({
    name: fileName,
    bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= MAX_EVIDENCE_BYTES),
  }),
]) satisfies z.ZodType<EvidenceSource>;
const quickLogged = z.object({
  incidentId: incidentIdSchema,
  acts: z
    .array(z.object({ actId, entryIds: z.array(entryIdSchema).max(1000).readonly() }))
    .min(1)
    .max(1000)
    .readonly(),
  text: lineSchema(),
}) satisfies z.ZodType<QuickLogged>;
const draftKey = z.string().min(1).max(200);

const exportRequest = z.strictObject({
  reader: z.strictObject({ kind: z.enum(READER_NAMES), partyId: partyIdSchema.nullable() }),
  format: z.enum(EXPORT_FORMATS),
  bundled,
  zone: zoneSchema.nullable(),
  asOf: instantSchema.nullable(),
  range: z.strictObject({ from: instantSchema.nullable(), to: instantSchema.nullable() }),
}) satisfies z.ZodType<ExportRequest>;

/** A name such as `__proto__` is no label: labels are the keys of a file. */
const pinLabel = lineSchema(120).refine((label) => !label.startsWith('__'), { error: 'is not a name for a PIN' });

/** What each method takes, as the list of its arguments. */
const shapes = {
  listIncidents: z.tuple([]),
  declareIncident: z.tuple([declareRequest]),
  openPractice: z.tuple([]),
  openIncident: z.tuple([incidentIdSchema]),
  execute: z.tuple([incidentIdSchema, commandSchema()]),
  undo: z.tuple([incidentIdSchema, actId]),
  openDirectory: z.tuple([]),
  changeDirectory: z.tuple([directorySchema()]),
  undoInDirectory: z.tuple([actId]),
  readVendorFile: z.tuple([]),
  exportVendors: z.tuple([]),
  printBattleCard: z.tuple([vendorIdSchema]),
  listPins: z.tuple([vendorIdSchema]),
  savePin: z.tuple([vendorIdSchema, pinLabel, lineSchema(200)]),
  showPin: z.tuple([vendorIdSchema, pinLabel]),
  removePin: z.tuple([vendorIdSchema, pinLabel]),
  listVendorPast: z.tuple([vendorIdSchema]),
  importCase: z.tuple([]),
  readLogFile: z.tuple([]),
  readPastedLog: z.tuple([z.string().max(MAX_PASTED_CHARACTERS)]),
  exportReport: z.tuple([incidentIdSchema, exportRequest]),
  reportTexts: z.tuple([incidentIdSchema, exportRequest]),
  cancelExport: z.tuple([]),
  openDataFolder: z.tuple([]),
  copyData: z.tuple([]),
  addEvidence: z.tuple([incidentIdSchema, evidenceSource]),
  checkEvidence: z.tuple([incidentIdSchema, sha256Schema]),
  openEvidence: z.tuple([incidentIdSchema, evidenceIdSchema]),
  saveEvidence: z.tuple([incidentIdSchema, evidenceIdSchema]),
  loadSettings: z.tuple([]),
  saveSettings: z.tuple([settingsChange]),
  loadDraft: z.tuple([draftKey]),
  saveDraft: z.tuple([draftKey, z.string().max(MAX_DRAFT_CHARACTERS)]),
  openLink: z.tuple([z.string().max(2000)]),
  checkSpelling: z.tuple([z.array(z.string().max(MAX_WORD_CHARACTERS)).max(MAX_CHECKED_WORDS)]),
  loadQuickCapture: z.tuple([]),
  fitQuickCapture: z.tuple([z.number().min(1).max(10_000)]),
  closeQuickCapture: z.tuple([quickLogged.nullable()]),
  showMainWindow: z.tuple([]),
} as const satisfies Readonly<Record<RequestName, z.ZodType>>;

/** Arguments as they came over the border, checked and trimmed; or what is wrong with which field, in words. [X3] */
export function readRequest<Name extends RequestName>(
  name: Name,
  given: readonly unknown[],
): Result<Arguments<Name>, Failure> {
  const read = shapes[name].safeParse(given);
  if (!read.success) return err(invalidRequest(read.error.issues));
  // The shape of this very method was checked; TypeScript cannot tie an indexed schema to the indexed method.
  return ok(read.data as unknown as Arguments<Name>);
}

/** One shape for all commands on an incident. */
function commandSchema(): z.ZodType<IncidentCommand> {
  const known = Object.entries(incidentCommands).filter(([type]) => !notFromTheWindow.has(type));
  // Built from the very shapes that IncidentCommand is derived from; zod cannot see that through the list.
  return anyCommandOf(known) as unknown as z.ZodType<IncidentCommand>;
}

function directorySchema(): z.ZodType<DirectoryCommand> {
  // As above.
  return anyCommandOf(Object.entries(directoryCommands)) as unknown as z.ZodType<DirectoryCommand>;
}

/** One shape for all of these commands, told apart by `type`. */
function anyCommandOf(commands: readonly (readonly [string, z.ZodObject])[]) {
  const [first, ...rest] = commands.map(([type, shape]) => z.object({ type: z.literal(type), ...shape.shape }));
  if (first === undefined) throw new Error('there are no commands');
  return z.discriminatedUnion('type', [first, ...rest]);
}
