import type { Failure } from '@contract/failure';
import type { OpenedIncident } from '@contract/incidents';
import type { News } from '@contract/news';
import type { Done, Outcome } from '@contract/window-api';
import { type DirectoryCommand, decideDirectory } from '@domain/directory/decide-directory';
import {
  type Directory,
  type DirectoryEvent,
  directoryCatalog,
  directoryProjection,
} from '@domain/directory/directory';
import { type DirectoryRejection, rejectInDirectory } from '@domain/directory/rejection';
import { undoDirectory } from '@domain/directory/undo-directory';
import { listedVendors } from '@domain/directory/vendor-list';
import { factsOf, type Vendor } from '@domain/directory/vendors';
import type { NewId } from '@domain/kernel/ids';
import type { Instant } from '@domain/kernel/instant';
import { err, ok, type Result } from '@domain/kernel/result';
import { get, toArray } from '@domain/kernel/sorted-list';
import type { Author, Commit } from '@domain/record/envelope';
import { emptyFold, type Fold, receive, stateBefore, stateOf } from '@domain/record/fold';
import { battleCardHtml } from '../exports/battle-card-html';
import { vendorsCsv } from '../exports/vendors-csv';
import { writeExport } from '../exports/write-export';
import { findingText, notSaved, refused } from '../incidents/failures';
import type { ChoosePlace } from '../incidents/save-report';
import { sendRecord } from '../incidents/send-record';
import { readAct, toStoredEvents } from '../incidents/stored-events';
import { createQueue } from '../record/queue';
import type { OpenRecord, RecordStore } from '../record/record-store';
import { safeFileName } from '../record/safe-file-name';

/** A document of one page to a PDF. */
type Print = (html: string) => Promise<Uint8Array>;

export interface DirectoryRoomOptions {
  /** The store below the data folder, in which the directory is the record of its own name. */
  readonly store: Pick<RecordStore, 'open'>;
  readonly now: () => Instant;
  readonly newId: NewId;
  readonly author: () => Author;
  readonly publish: (news: News) => void;
  readonly logError: (what: string, cause: unknown) => void;
}

/** The team's directory: one record, opened at the first ask, and everything that is done with it. */
export interface DirectoryRoom {
  /** Its first piece; the others go to whoever asked. */
  open(tell?: (news: News) => void): Promise<Outcome<OpenedIncident>>;
  /** The directory as it stands. */
  state(): Promise<Directory>;
  /** A vendor, or the refusal where there is none. */
  vendor(vendorId: string): Promise<Outcome<Vendor>>;
  /** Does one act; answers once it is durable. [J1] */
  execute(command: DirectoryCommand): Promise<Outcome<Done>>;
  /** Takes back one act by answering it. [L5] */
  undo(actId: string): Promise<Outcome<Done>>;
  /** Writes the vendors that are not set aside as CSV to the place that the person chooses. [B4] */
  exportVendors(choosePlace: ChoosePlace): Promise<Outcome<{ readonly path: string } | null>>;
  /** Prints a vendor's battle card to the place that the person chooses. [B5] */
  printBattleCard(
    vendorId: string,
    choosePlace: ChoosePlace,
    print: Print,
  ): Promise<Outcome<{ readonly path: string } | null>>;
  /** Takes in what other writers' files brought. */
  refresh(): Promise<void>;
  close(): Promise<void>;
}

const RECORD_ID = 'directory';

interface Opened {
  readonly record: OpenRecord;
  fold: Fold<Directory, DirectoryEvent>;
  findings: OpenRecord['findings'];
}

export function createDirectoryRoom(options: DirectoryRoomOptions): DirectoryRoom {
  const { store, now, newId, author, publish, logError } = options;
  const queue = createQueue();
  let opened: Opened | null = null;

  async function openOnce(): Promise<Opened> {
    if (opened !== null) return opened;
    const record = await store.open(RECORD_ID);
    const fold = receive(emptyFold(directoryProjection), record.commits);
    opened = { record, fold, findings: record.findings };
    return opened;
  }

  function tellFindings(one: Opened): void {
    if (one.record.findings === one.findings) return;
    one.findings = one.record.findings;
    publish({ type: 'directoryFindings', findings: one.findings.map(findingText) });
  }

  async function append(
    one: Opened,
    decided: Result<readonly DirectoryEvent[], Omit<Failure, 'field'>>,
  ): Promise<Outcome<Done>> {
    if (!decided.ok) return err(refused(decided.error));
    const events = toStoredEvents(directoryCatalog, decided.value, newId);
    const appended = await one.record.append({ id: newId(), events, by: author() });
    tellFindings(one);
    if (!appended.ok) return err(notSaved(appended.error));
    take(one, [appended.value]);
    return ok({ commit: appended.value });
  }

  function take(one: Opened, commits: readonly Commit[]): void {
    one.fold = receive(one.fold, commits);
    publish({ type: 'directoryCommitted', commits });
  }

  async function undo(one: Opened, actId: string): Promise<Outcome<Done>> {
    const commit = toArray(one.fold.commits).findLast(({ id }) => id === actId);
    const act = commit === undefined ? null : readAct<DirectoryEvent>(directoryCatalog, commit);
    if (commit === undefined || act === null) return rejected('act-unknown');
    const before = stateBefore(one.fold, commit.order);
    return append(one, undoDirectory(act, before, stateOf(one.fold), newId));
  }

  const state = () => queue(async () => stateOf((await openOnce()).fold));
  const vendor = async (vendorId: string): Promise<Outcome<Vendor>> => {
    const known = get((await state()).vendors, vendorId);
    return known === undefined ? rejected('vendor-unknown') : ok(known);
  };
  const rejected = (code: DirectoryRejection['code']) => err(refused(rejectInDirectory(code).error));

  return {
    open: (tell = publish) =>
      queue(async () => {
        const { record, fold } = await openOnce();
        const { findings, readOnly } = record;
        const commits = toArray(fold.commits);
        return ok(sendRecord({ commits, findings, readOnly }, (piece) => tell({ type: 'directoryChunk', ...piece })));
      }),
    state,
    vendor,
    execute: (command) =>
      queue(async () => {
        const one = await openOnce();
        return append(one, decideDirectory(stateOf(one.fold), command, { now: now(), newId }));
      }),
    undo: (actId) => queue(async () => undo(await openOnce(), actId)),
    async exportVendors(choosePlace) {
      const file = await choosePlace('Holdline directory.csv');
      if (file === null) return ok(null);
      const { vendors } = await state();
      return writeExport(file, vendorsCsv(listedVendors(vendors)));
    },
    async printBattleCard(vendorId, choosePlace, print) {
      const known = await vendor(vendorId);
      if (!known.ok) return known;
      const file = await choosePlace(safeFileName(`${known.value.name} battle card.pdf`));
      return file === null ? ok(null) : writeExport(file, await print(battleCardHtml(factsOf(known.value))));
    },
    refresh: () =>
      queue(async () => {
        if (opened === null) return;
        const { commits } = await opened.record.readNew();
        if (commits.length > 0) take(opened, commits);
        tellFindings(opened);
      }).catch((cause: unknown) => logError('the directory was not read again', cause)),
    close: () => queue(async () => opened?.record.close()),
  };
}
