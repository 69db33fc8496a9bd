import type { Failure } from '@contract/failure';
import type { Outcome } from '@contract/window-api';
import { err, ok, type Result } from '@domain/kernel/result';
import { shell } from 'electron';
import { checkedLink } from './checked-link';

/** Opens a link in the person's own browser or mail program; only on a click of theirs. [X2] */
export async function openLink(text: string): Promise<Outcome<null>> {
  const link: Result<string, Failure> = checkedLink(text);
  if (!link.ok) return link;
  try {
    await shell.openExternal(link.value);
    return ok(null);
  } catch {
    const sentence = 'No program on this computer opens that link; copy it and open it by hand.';
    return err({ code: 'link-not-opened', sentence, field: null });
  }
}
