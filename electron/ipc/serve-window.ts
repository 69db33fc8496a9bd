import { type RequestName, type Requests, requestChannels } from '@contract/channels';
import type { Failure } from '@contract/failure';
import { type Arguments, readRequest } from '@contract/requests';
import { err, type Result } from '@domain/kernel/result';
import { type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron';
import { isTrustedSender } from './trusted-sender';

/** The main process's side of the window API. */
export type WindowRequests = Requests;

export interface ServeOptions {
  /** What is done for one of our pages. */
  readonly requests: (page: WebContents) => WindowRequests;
  /** The pages of our windows. */
  readonly pages: () => readonly WebContents[];
  /** Where our page comes from, such as `app://holdline`. */
  readonly origin: string;
  readonly logError: (what: string, cause: unknown) => void;
}

/** These answer with an Outcome; a failure of the others can only be a bug, and rejects. */
const withoutOutcome: ReadonlySet<RequestName> = new Set([
  'listIncidents',
  'loadSettings',
  'loadDraft',
  'checkSpelling',
  'loadQuickCapture',
]);

/** Answers the window: sender, then shape, then the call; failures are values. */
export function serveWindow(options: ServeOptions): void {
  // electron-store opens a channel of its own that tells every page where the settings lie; nothing of ours asks there.
  ipcMain.removeAllListeners('electron-store-get-data');
  for (const name of Object.keys(requestChannels).filter(isRequestName)) {
    ipcMain.handle(requestChannels[name], (event, ...given) => answer(options, name, event, given));
  }
}

async function answer<Name extends RequestName>(
  { requests, pages, origin, logError }: ServeOptions,
  name: Name,
  event: IpcMainInvokeEvent,
  given: readonly unknown[],
): Promise<unknown> {
  if (!isTrustedSender(event, pages(), origin)) {
    logError(`refused ${name}`, `asked by ${event.senderFrame?.url ?? 'a frame that is gone'}`);
    throw new Error('Only the window of Holdline may ask this.');
  }
  const read: Result<Arguments<Name>, Failure> = readRequest(name, given);
  if (!read.ok) return refuse(name, read.error);
  try {
    // The arguments were read for this very name; TypeScript cannot tie the two unions together.
    const method = requests(event.sender)[name] as (...given: Arguments<Name>) => Promise<unknown>;
    return await method(...read.value);
  } catch (cause) {
    logError(name, cause);
    return refuse(name, { code: 'unexpected', sentence: unexpected, field: null });
  }
}

const unexpected =
  'Something went wrong inside Holdline, and this was not done; what was saved before is safe. Try again, or start Holdline again.';

function refuse(name: RequestName, failure: Failure) {
  if (withoutOutcome.has(name)) throw new Error(failure.sentence);
  return err(failure);
}

function isRequestName(text: string): text is RequestName {
  return Object.hasOwn(requestChannels, text);
}
