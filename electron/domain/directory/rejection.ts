import { type Err, err } from '../kernel/result';

/** Why a command on the directory cannot be done, in words for the person who gave it. [X3] */
export interface DirectoryRejection {
  readonly code: keyof typeof sentences;
  /** What, where and what to do: one plain sentence. */
  readonly sentence: string;
}

const sentences = {
  'vendor-unknown': 'That vendor is not in the directory; look at the list again.',
  'vendor-name-taken': 'A vendor of that name is in the directory already; open that one, or choose another name.',
  'playbook-unknown': 'That playbook is not in the directory; look at the list again.',
  'playbook-title-taken': 'A playbook of that title is there already; choose another title.',
  'nothing-changed': 'That is what it says already; nothing was changed.',
  'act-unknown': 'There is nothing to undo.',
  'act-superseded': 'It was changed again since; undo the later change first.',
} as const;

/** Refuses a command for a reason from the table above. */
export function rejectInDirectory(code: DirectoryRejection['code']): Err<DirectoryRejection> {
  return err({ code, sentence: sentences[code] });
}
