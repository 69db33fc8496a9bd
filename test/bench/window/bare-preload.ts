import { contextBridge, ipcRenderer } from 'electron';

/** What a bare page may ask for; named methods, as in Holdline's own preload. */
export interface BareApi {
  /** Goes to the main process and back. */
  readonly echo: (request: unknown) => Promise<unknown>;
  /** Resolves once the text is written and flushed: write + fdatasync. */
  readonly append: (request: unknown) => Promise<unknown>;
  /** Milliseconds that write + fdatasync took in the main process, without the way there. */
  readonly timeAppend: (text: string) => Promise<number>;
  /** Milliseconds that electron-store took there to set one key more. */
  readonly timeStore: (key: string) => Promise<number>;
}

declare global {
  interface Window {
    bare: BareApi;
  }
}

const bare: BareApi = {
  echo: (request) => ipcRenderer.invoke('bare:echo', request),
  append: (request) => ipcRenderer.invoke('bare:append', request),
  timeAppend: (text) => ipcRenderer.invoke('bare:time-append', text),
  timeStore: (key) => ipcRenderer.invoke('bare:time-store', key),
};

contextBridge.exposeInMainWorld('bare', bare);
