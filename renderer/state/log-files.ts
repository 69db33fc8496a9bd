import type { WindowApi } from '@contract/window-api';
import { answered } from '../bridge/bridge';
import type { SliceTools } from './slice';

/** Files with somebody's own log; nothing of them is kept in the state. */
export interface LogFiles extends Pick<WindowApi, 'readLogFile' | 'readPastedLog'> {}

/** Rows of somebody's own log, looked at before anything is logged. [Q1] */
export function logFiles({ bridge }: SliceTools): LogFiles {
  return {
    readLogFile: () => answered(bridge.readLogFile()),
    readPastedLog: (text) => answered(bridge.readPastedLog(text)),
  };
}
