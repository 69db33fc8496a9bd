import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectFolder } from './project-files';

const IMPORTS = 'lint/style/noRestrictedImports';
const NODE = 'lint/correctness/noNodejsModules';

/** One deliberately bad file for each boundary that the linter holds: path, content, and the rule that must bite. */
const BAD: readonly (readonly [path: string, text: string, rule: string])[] = [
  ['electron/domain/a/react.ts', use('react'), IMPORTS],
  ['electron/domain/a/electron.ts', use('electron'), IMPORTS],
  ['electron/domain/a/store.ts', use('electron-store'), IMPORTS],
  ['electron/domain/a/alias.ts', use('@contract/channels'), IMPORTS],
  ['electron/domain/a/node.ts', use('node:fs'), NODE],
  ['electron/domain/a/dynamic.ts', `export const x = () => import('electron');\n`, IMPORTS],
  ['electron/contract/date-fns.ts', use('date-fns'), IMPORTS],
  ['electron/contract/electron.ts', use('electron'), IMPORTS],
  ['electron/contract/node.ts', use('node:path'), NODE],
  ['electron/record/electron.ts', use('electron'), IMPORTS],
  ['electron/incidents/electron.ts', use('electron/main'), IMPORTS],
  ['electron/exports/electron.ts', use('electron'), IMPORTS],
  ['electron/imports/electron.ts', use('electron'), IMPORTS],
  ['electron/cli.ts', use('electron'), IMPORTS],
  ['electron/shell/store.ts', use('electron-store'), IMPORTS],
  ['electron/ipc/zustand.ts', use('zustand'), IMPORTS],
  ['electron/incidents/renderer.ts', use('../../renderer/state/store'), IMPORTS],
  ['renderer/features/node.ts', use('node:fs'), NODE],
  ['renderer/features/electron.ts', use('electron'), IMPORTS],
  ['renderer/state/log.ts', use('electron-log/renderer'), IMPORTS],
  ['renderer/bridge/main.ts', use('../../electron/contract/channels'), IMPORTS],
  ['renderer/features/screens.ts', use('../screens/war-room'), IMPORTS],
  ['renderer/ui/features.tsx', use('../features/log/entry'), IMPORTS],
  ['renderer/ui/state.tsx', use('../state/store'), IMPORTS],
  ['renderer/ui/bridge.tsx', use('../bridge/bridge'), IMPORTS],
  ['renderer/ui/domain.tsx', use('@domain/kernel/ids'), IMPORTS],
  ['renderer/ui/contract.tsx', use('@contract/channels'), IMPORTS],
  ['renderer/ui/default.tsx', 'export default 1;\n', 'lint/style/noDefaultExport'],
  ['electron/record/any.ts', 'export const x: any = 1;\n', 'lint/suspicious/noExplicitAny'],
  ['electron/record/sure.ts', 'export const x = (y: string | null) => y!;\n', 'lint/style/noNonNullAssertion'],
  ['electron/record/enum.ts', 'export enum X {\n  A,\n}\n', 'lint/style/noEnum'],
  ['electron/record/CamelCase.ts', 'export const x = 1;\n', 'lint/style/useFilenamingConvention'],
];

/** Files that come close to a boundary and keep to it. */
const GOOD: readonly (readonly [path: string, text: string])[] = [
  [
    'electron/domain/incident/good.ts',
    use('zod', 'date-fns', 'date-fns/addHours', '@date-fns/tz', './log', '../kernel/ids'),
  ],
  ['electron/contract/good.ts', use('zod', '@domain/kernel/ids', './channels', '../domain/kernel/ids')],
  ['electron/record/good.decide.ts', use('node:fs', '../domain/kernel/ids', '@domain/kernel/ids')],
  ['electron/main.ts', use('electron', './ipc/handlers')],
  ['electron/shell/good.ts', use('electron', 'electron-log/main', 'node:path')],
  ['electron/ipc/good.ts', use('electron', '@contract/channels')],
  ['electron/preload/good.ts', use('electron', '@contract/channels')],
  ['electron/settings/good.ts', use('electron', 'electron-store')],
  ['renderer/features/good.tsx', use('react', 'zustand', '@domain/kernel/ids', '@contract/channels', '../ui/button')],
  ['renderer/screens/good.tsx', use('../features/log/entry', '../ui/button')],
  ['renderer/ui/good.tsx', use('react', 'react-aria-components', 'lucide-static', './button.module.css')],
  ['renderer/good.config.ts', 'export default 1;\n'],
];

type Diagnostic = { readonly category: string; readonly location: { readonly path: string } };

let folder: string;
let diagnostics: readonly Diagnostic[];

// One run over all files with the project's own configuration, at the same paths below a folder of its own.
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'holdline-boundaries-'));
  copyFileSync(path.join(projectFolder, '.biome.json'), path.join(folder, '.biome.json'));
  for (const [name, text] of [...BAD, ...GOOD]) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
  const given = [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '.'];
  const { stdout, stderr } = spawnSync(process.execPath, given, { cwd: folder, encoding: 'utf8' });
  if (!stdout.startsWith('{')) throw new Error(`The linter gave no report.\n${stderr}`);
  diagnostics = JSON.parse(stdout).diagnostics;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('boundaries that the linter holds', () => {
  it.each(BAD)('refuses %s', (name, _text, rule) => {
    expect(categoriesOf(name)).toContain(rule);
  });

  it.each(GOOD)('lets %s stand', (name) => {
    expect(categoriesOf(name)).toEqual([]);
  });
});

function categoriesOf(name: string): readonly string[] {
  return diagnostics
    .filter(({ location }) => location.path.replaceAll('\\', '/') === name)
    .map(({ category }) => category);
}

/** A file that imports these modules and uses them, so that nothing but a boundary can be wrong with it. */
function use(...specifiers: readonly string[]): string {
  const lines = specifiers.map((specifier, index) => `export * as part${index} from '${specifier}';`);
  return `${lines.join('\n')}\n`;
}
