import { visibleText } from '../kernel/text';
import type { Due } from './attention';

/** What is due in a few words, for lists, the tray and notifications: `Northline, crew on site`. [C4] */
export function dueWords({ kind, what, who }: Due): string {
  const name = who === null ? null : visibleText(who);
  switch (kind) {
    case 'promise': {
      const words = what === '' ? 'words removed' : visibleText(what);
      return name === null ? `we promised: ${words}` : `${name}, ${words}`;
    }
    case 'decision':
      return `decide: ${what === '' ? 'words removed' : visibleText(what)}`;
    case 'retest':
      return `try it ourselves: ${name ?? 'they'} ${name === null ? 'say' : 'says'} it is fixed`;
    case 'recheck':
      return `look again: ${visibleText(what)}`;
    case 'patience':
      return `${name ?? 'them'}, next rung ${visibleText(what)}`;
    case 'update':
      return `update for ${what.toLowerCase()}`;
    case 'chase':
      return `chase ${name ?? 'them'}`;
  }
}
