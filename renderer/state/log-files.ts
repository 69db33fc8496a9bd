import { answered } from '../bridge/bridge';
import type { LogFiles } from './app-state';
import type { SliceTools } from './slice';

/** Rows of somebody's own log, looked at before anything is logged. [Q1] */
export function logFiles({ bridge }: SliceTools): LogFiles {
  return {
    readLogFile: () => answered(bridge.readLogFile()),
    readPastedLog: (text) => answered(bridge.readPastedLog(text)),
  };
}
