import { Kbd } from '../../ui/kbd';
import styles from './palette.module.css';
import type { PaletteView } from './use-palette';

const count = new Intl.NumberFormat('en-GB');

/** How many there are, said politely, and how the palette is used. */
export function PaletteFoot({ view }: { readonly view: PaletteView }) {
  return (
    <div className={styles.foot}>
      <span role="status">{statusOf(view)}</span>
      <span className={styles.hints}>
        <span>
          <Kbd>{'>'}</Kbd> commands
        </span>
        <span>
          <Kbd>@</Kbd> parties
        </span>
        <span>
          <Kbd>#</Kbd> references
        </span>
      </span>
    </div>
  );
}

function statusOf({ groups, query, unread, hasFailed }: PaletteView): string {
  if (hasFailed) return 'The log cannot be searched until Holdline is started again; its filter still works';
  const reading = unread > 0 ? `; ${count.format(unread)} entries are still being read` : '';
  if (query.words === '') return `Type to search${reading}`;
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  const parts = groups.map((group) => `${count.format(group.total)} ${nameOf(group.id, group.total)}`);
  return `${total === 0 ? 'Nothing found' : `Found ${parts.join(', ')}`}${reading}`;
}

const names = {
  commands: ['command', 'commands'],
  parties: ['party', 'parties'],
  vendors: ['vendor', 'vendors'],
  incidents: ['incident', 'incidents'],
  entries: ['entry', 'entries'],
} as const;

function nameOf(id: keyof typeof names, total: number): string {
  return names[id][total === 1 ? 0 : 1];
}
