import type { Failure } from '@contract/failure';
import { decide, type IncidentCommand } from '@domain/incident/decide';
import type { Decided } from '@domain/incident/deciding';
import { removedFiles } from '@domain/incident/evidence';
import { type Incident, type IncidentEvent, incidentCatalog, incidentProjection } from '@domain/incident/incident';
import { reject } from '@domain/incident/rejection';
import { undo as answersTo } from '@domain/incident/undo';
import type { NewId } from '@domain/kernel/ids';
import type { Instant } from '@domain/kernel/instant';
import { err, ok, type Result } from '@domain/kernel/result';
import { toArray } from '@domain/kernel/sorted-list';
import type { Author, Commit, Finding } from '@domain/record/envelope';
import { emptyFold, type Fold, receive, stateBefore, stateOf } from '@domain/record/fold';
import type { EvidenceFolder } from '../record/evidence-folder';
import { createQueue } from '../record/queue';
import type { Heads, OpenRecord } from '../record/record-store';
import { holdsWordsOf, type SegmentFile } from '../record/segment-files';
import { notSaved, refused } from './failures';
import { namedFilesFault } from './named-files';
import { eventsWithWords, redactedEventIds, withoutRedactedWords } from './redacted-words';
import { readAct, toStoredEvents } from './stored-events';

/** An incident that this run reads and writes. Its methods queue: one act at a time, in the order of the calls. */
export interface OpenIncident {
  readonly id: string;
  readonly state: Incident;
  readonly commits: readonly Commit[];
  readonly findings: readonly Finding[];
  readonly readOnly: boolean;
  /** The last line of each of its files. [J4] */
  readonly heads: Heads;
  /** The files that its entries show. [L8] */
  readonly evidence: EvidenceFolder;
  /** The bytes of its files; null while words that were removed still stand in one of them. [R2, L5b] */
  segmentFiles(): Promise<readonly SegmentFile[] | null>;
  /** Does one act; resolves with it once it is durable, and only then is it folded and told. [J1] */
  execute(command: IncidentCommand): Promise<Result<Commit, Failure>>;
  /** Takes back one act by answering it. [L5] */
  undo(actId: string): Promise<Result<Commit, Failure>>;
  /** Appends events that were decided elsewhere, such as a case file's. */
  record(decideEvents: (state: Incident) => Decided): Promise<Result<Commit, Failure>>;
  /** Takes in what other writers' files brought. */
  refresh(): Promise<void>;
  close(): Promise<void>;
}

export interface OpenIncidentOptions {
  readonly record: OpenRecord;
  readonly now: () => Instant;
  readonly newId: NewId;
  readonly author: () => Author;
  readonly onCommits: (commits: readonly Commit[]) => void;
  readonly onFindings: (findings: readonly Finding[]) => void;
  readonly logError: (what: string, cause: unknown) => void;
}

/** Folds the record and makes it ready for acts. */
export async function openIncident(options: OpenIncidentOptions): Promise<OpenIncident> {
  const { record, now, newId, author, onCommits, onFindings, logError } = options;
  const queue = createQueue();
  let fold: Fold<Incident, IncidentEvent> = receive(emptyFold(incidentProjection), record.commits);
  let findings = record.findings;
  let filesLeft: readonly Finding[] = [];
  let toldFilesLeft = filesLeft;
  let redacted: ReadonlySet<string> = new Set();

  async function append(events: readonly IncidentEvent[]): Promise<Result<Commit, Failure>> {
    if (events.length === 0) return err(refused(reject('nothing-changed').error));
    const act = { id: newId(), events: toStoredEvents(incidentCatalog, events, newId), by: author() };
    const appended = await record.append(act);
    tellFindings();
    if (!appended.ok) return err(notSaved(appended.error));
    fold = receive(fold, [appended.value]);
    // Whose files may go, the lines of other writers say as well: one may show the same file since we last looked. [L5b]
    const others = redactedEventIds([appended.value]).size > 0 ? await takeOthers() : [];
    await blankWords([appended.value, ...others]);
    onCommits([appended.value]);
    if (others.length > 0) onCommits(others);
    return ok(appended.value);
  }

  async function takeOthers(): Promise<readonly Commit[]> {
    try {
      const { commits } = await record.readNew();
      if (commits.length > 0) fold = receive(fold, commits);
      return commits;
    } catch (cause) {
      logError('the record was not read again', cause);
      return [];
    }
  }

  /** Appends what was decided, or says why there is nothing to append. */
  function settle(decided: Decided): Promise<Result<Commit, Failure>> | Result<Commit, Failure> {
    return decided.ok ? append(decided.value) : err(refused(decided.error));
  }

  /**
   * The redaction itself is durable; from here on the words must go from our own files. When that fails, or the app is
   * killed in between, the record keeps a finding and the next opening tries again. [L5b]
   */
  async function blankWords(arrived: readonly Commit[]): Promise<void> {
    const named = redactedEventIds(arrived);
    if (named.size > 0) redacted = new Set([...redacted, ...named]);
    if (named.size > 0) await removeFiles();
    // Another writer's words may come after their redaction; all other words of earlier redactions were seen to before.
    const late = eventsWithWords(arrived, redacted);
    const pending = named.size === 0 ? late : new Set([...late, ...eventsWithWords(toArray(fold.commits), named)]);
    if (pending.size === 0 || record.readOnly) return;
    const blanked = await record.redact(pending);
    if (!blanked.ok) logError('redacted words are still in the files', blanked.error.message);
    tellFindings();
  }

  /** The files of redacted entries go with the words; each computer does it, since a sync tool may bring them back. [L5b] */
  async function removeFiles(): Promise<void> {
    const removed = removedFiles(stateOf(fold).evidence);
    if (removed.size === 0 || record.readOnly) return;
    try {
      await record.evidence.remove(removed);
      if (filesLeft.length > 0) filesLeft = [];
    } catch (cause) {
      logError('a redacted file is still there', cause);
      filesLeft = [fileLeft];
    }
    tellFindings();
  }

  function allFindings(): readonly Finding[] {
    return filesLeft.length === 0 ? record.findings : [...record.findings, ...filesLeft];
  }

  function tellFindings(): void {
    if (record.findings === findings && filesLeft === toldFilesLeft) return;
    findings = record.findings;
    toldFilesLeft = filesLeft;
    onFindings(allFindings());
  }

  function undo(actId: string): Promise<Result<Commit, Failure>> | Result<Commit, Failure> {
    const commit = toArray(fold.commits).findLast((one) => one.id === actId);
    if (commit === undefined) return err(refused(reject('act-unknown').error));
    const act = readAct<IncidentEvent>(incidentCatalog, commit);
    if (act === null) return err(refused(reject('act-not-undoable').error));
    return settle(answersTo(act, stateBefore(fold, commit.order), stateOf(fold)));
  }

  await blankWords(record.commits);

  return {
    id: record.id,
    get state() {
      return stateOf(fold);
    },
    get commits() {
      return withoutRedactedWords(toArray(fold.commits), redacted);
    },
    get findings() {
      return allFindings();
    },
    get readOnly() {
      return record.readOnly;
    },
    get heads() {
      return record.heads;
    },
    evidence: record.evidence,
    segmentFiles: () =>
      queue(async () => {
        const files = await record.segmentFiles();
        return files.some((file) => holdsWordsOf(file, redacted)) ? null : files;
      }),
    execute: (command) =>
      queue(async () => {
        const fault = await namedFilesFault(record.evidence, command);
        return fault === null ? settle(decide(stateOf(fold), command, { now: now(), newId })) : err(fault);
      }),
    undo: (actId) => queue(async () => undo(actId)),
    record: (decideEvents) => queue(async () => settle(decideEvents(stateOf(fold)))),
    refresh: () =>
      queue(async () => {
        const { commits } = await record.readNew();
        if (commits.length > 0) {
          fold = receive(fold, commits);
          await blankWords(commits);
          onCommits(commits);
        }
        tellFindings();
      }),
    close: () => queue(() => record.close()),
  };
}

/** The person believes that it is gone, so it must be said that it is not. [L5b] */
const fileLeft: Finding = {
  kind: 'redaction-pending',
  severity: 'note',
  file: 'files',
  line: 1,
  byte: 0,
  message:
    'A file of an entry whose words were removed is still in the folder files of this incident: the disk did not let it go. Holdline tries again when the incident is next opened; see who holds the file.',
};
