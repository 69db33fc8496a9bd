import { importsOf } from './parse-source';
import type { SourceFile } from './project-files';
import { importedPath } from './resolve-import';
import type { Violation } from './violation';

type Reach = { readonly only: readonly string[] } | { readonly not: readonly string[] };

const DOMAIN = 'electron/domain';
const CONTRACT = 'electron/contract';
/** The one file of shell/ that needs no Electron, so that the command line may use it as well. */
const CLOCK = 'electron/shell/clock';
const ENTRIES = ['electron/main', 'electron/cli'];
const TOP = 'renderer (top)';

/**
 * Which rooms a room may import, besides itself. `only` where the house says exactly, `not` where it says what is above.
 * screens → features → ui, state → bridge → contract → domain · main → ipc → incidents → record → domain
 */
const REACH: Readonly<Record<string, Reach>> = {
  [DOMAIN]: { only: [] },
  [CONTRACT]: { only: [DOMAIN] },
  [CLOCK]: { only: [DOMAIN] },
  'electron/record': { only: [DOMAIN] },
  'electron/preload': { only: [CONTRACT, DOMAIN] },
  'electron/incidents': {
    not: ['electron/ipc', 'electron/shell', 'electron/settings', 'electron/preload', ...ENTRIES],
  },
  'electron/directory': {
    not: ['electron/ipc', 'electron/shell', 'electron/settings', 'electron/preload', ...ENTRIES],
  },
  'electron/imports': { not: ['electron/ipc', 'electron/shell', 'electron/settings', 'electron/preload', ...ENTRIES] },
  'electron/exports': { not: ['electron/ipc', 'electron/shell', 'electron/settings', 'electron/preload', ...ENTRIES] },
  'electron/settings': {
    not: ['electron/ipc', 'electron/incidents', 'electron/record', 'electron/preload', ...ENTRIES],
  },
  'electron/shell': { not: ['electron/ipc', 'electron/preload', ...ENTRIES] },
  'electron/ipc': { not: ['electron/preload', ...ENTRIES] },
  'electron/cli': { not: ['electron/ipc', 'electron/shell', 'electron/settings', 'electron/preload', 'electron/main'] },
  'renderer/ui': {
    not: ['renderer/features', 'renderer/state', 'renderer/screens', 'renderer/bridge', DOMAIN, CONTRACT, TOP],
  },
  'renderer/bridge': {
    not: ['renderer/ui', 'renderer/state', 'renderer/hooks', 'renderer/features', 'renderer/screens', TOP],
  },
  'renderer/state': { not: ['renderer/ui', 'renderer/hooks', 'renderer/features', 'renderer/screens', TOP] },
  'renderer/hooks': { not: ['renderer/features', 'renderer/screens', TOP] },
  'renderer/features': { not: ['renderer/screens', TOP] },
  'renderer/screens': { not: [TOP] },
};

/** Every import of a file that goes against the directions of the house, however the path to it is written. */
export function againstDirections(file: SourceFile): readonly Violation[] {
  const from = roomOf(file.path);
  return importsOf(file).flatMap(({ specifier, line }) => {
    const target = importedPath(file.path, specifier);
    if (target === null || maySee(from, roomOf(target))) return [];
    return [{ rule: 'directions', path: file.path, line, message: `${from} may not import ${roomOf(target)}` }];
  });
}

function maySee(from: string, to: string): boolean {
  if (from === to) return true;
  if (isRenderer(from) && !isRenderer(to) && to !== DOMAIN && to !== CONTRACT) return false;
  if (!isRenderer(from) && !to.startsWith('electron/')) return false;
  const reach = REACH[from];
  if (reach === undefined) return true;
  return 'only' in reach ? reach.only.includes(to) : !reach.not.includes(to);
}

/** `electron/record` for all that lies in it; a file right under electron/ is a room of its own. */
export function roomOf(projectPath: string): string {
  const bare = projectPath.replace(/\.tsx?$/, '');
  if (bare === CLOCK) return CLOCK;
  const [side = '', room = '', ...rest] = bare.split('/');
  if (rest.length > 0 || /^(electron|renderer)$/.test(side) === false) return `${side}/${room}`;
  return side === 'renderer' ? TOP : `${side}/${room}`;
}

function isRenderer(room: string): boolean {
  return room.startsWith('renderer');
}
