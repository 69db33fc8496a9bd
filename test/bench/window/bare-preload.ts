import { contextBridge, ipcRenderer } from 'electron';

/** What a bare page may ask for; named methods, as in Holdline's own preload. */
export interface BareApi {
  /** Goes to the main process and back. */
  readonly echo: (request: unknown) => Promise<unknown>;
  /** Resolves once the text is written and flushed: write + fdatasync. */
  readonly append: (request: unknown) => Promise<unknown>;
}

declare global {
  interface Window {
    bare: BareApi;
  }
}

const bare: BareApi = {
  echo: (request) => ipcRenderer.invoke('bare:echo', request),
  append: (request) => ipcRenderer.invoke('bare:append', request),
};

contextBridge.exposeInMainWorld('bare', bare);
