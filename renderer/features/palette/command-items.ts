import type { AppCommand } from '../commands/app-command';
import type { FoundItem } from './find-items';

/** Commands as they are found: by their title, and by other words for the same. */
export function commandItems(commands: readonly AppCommand[]): readonly FoundItem[] {
  return commands.map(({ id, title, also = '', keys, run }, index) => ({
    item: { id: `command-${id}`, sign: { kind: 'command' }, title, detail: '', keys: keys?.keys ?? [], run },
    text: `${title} ${also}`,
    rank: -index,
  }));
}
