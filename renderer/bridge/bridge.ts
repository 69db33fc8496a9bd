import type { Failure } from '@contract/failure';
import type { WindowApi } from '@contract/window-api';
import { err } from '@domain/kernel/result';

declare global {
  interface Window {
    /** What the preload script exposes. */
    readonly holdline: WindowApi;
  }
}

/** The main process as this window sees it. The only reader of `window.holdline`. */
export function windowBridge(): WindowApi {
  if (!('holdline' in window)) throw new Error('This page only works inside the Holdline app.');
  return window.holdline;
}

const unreachable: Failure = {
  code: 'unreachable',
  sentence: 'Holdline did not answer. What you typed is still here; try again, or restart Holdline.',
  field: null,
};

/** An answer in any case: a call that broke on its way becomes a failure in words, never a rejected promise. */
export async function answered<T extends { readonly ok: boolean }>(
  call: Promise<T>,
): Promise<T | { readonly ok: false; readonly error: Failure }> {
  try {
    return await call;
  } catch {
    return err(unreachable);
  }
}
