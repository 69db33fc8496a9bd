import { describe, expect, it } from 'vitest';
import { againstDirections } from './directions';
import { appSources } from './project-files';

const messages = (path: string, text: string) => againstDirections({ path, text }).map(({ message }) => message);

describe('directions between the rooms', () => {
  it('are kept by the whole app', () => {
    expect(appSources().flatMap(againstDirections)).toEqual([]);
  });

  it.each([
    ['electron/domain/incident/log.ts', '../../record/segment', 'electron/domain may not import electron/record'],
    ['electron/domain/incident/log.ts', '@contract/channels', 'electron/domain may not import electron/contract'],
    [
      'electron/contract/window-api.ts',
      '../incidents/open-incident',
      'electron/contract may not import electron/incidents',
    ],
    ['electron/record/segment.ts', '../ipc/handlers', 'electron/record may not import electron/ipc'],
    ['electron/record/segment.ts', '../shell/logger', 'electron/record may not import electron/shell'],
    ['electron/record/segment.ts', '../shell/clock', 'electron/record may not import electron/shell/clock'],
    ['electron/record/segment.ts', '../incidents/catalog', 'electron/record may not import electron/incidents'],
    ['electron/incidents/catalog.ts', '../ipc/handlers', 'electron/incidents may not import electron/ipc'],
    ['electron/incidents/catalog.ts', '../shell/window', 'electron/incidents may not import electron/shell'],
    ['electron/settings/settings.ts', '../record/segment', 'electron/settings may not import electron/record'],
    ['electron/shell/menu.ts', '../ipc/handlers', 'electron/shell may not import electron/ipc'],
    ['electron/ipc/handlers.ts', '../main', 'electron/ipc may not import electron/main'],
    ['electron/preload/preload.ts', '../incidents/catalog', 'electron/preload may not import electron/incidents'],
    ['electron/cli.ts', './settings/settings', 'electron/cli may not import electron/settings'],
    ['electron/cli.ts', './shell/logger', 'electron/cli may not import electron/shell'],
    ['electron/exports/pdf.ts', '../../renderer/ui/button', 'electron/exports may not import renderer/ui'],
    ['electron/main.ts', '../test/support/builders', 'electron/main may not import test/support'],
    ['renderer/ui/button.tsx', '../features/log/entry', 'renderer/ui may not import renderer/features'],
    ['renderer/ui/button.tsx', '../state/store', 'renderer/ui may not import renderer/state'],
    ['renderer/ui/button.tsx', '../bridge/bridge', 'renderer/ui may not import renderer/bridge'],
    ['renderer/ui/button.tsx', '@domain/kernel/ids', 'renderer/ui may not import electron/domain'],
    ['renderer/ui/button.tsx', '@contract/channels', 'renderer/ui may not import electron/contract'],
    ['renderer/features/log/entry.tsx', '../../screens/war-room', 'renderer/features may not import renderer/screens'],
    ['renderer/state/store.ts', '../features/log/entry', 'renderer/state may not import renderer/features'],
    ['renderer/bridge/bridge.ts', '../state/store', 'renderer/bridge may not import renderer/state'],
    [
      'renderer/features/log/entry.tsx',
      '../../../electron/record/segment',
      'renderer/features may not import electron/record',
    ],
    ['renderer/screens/war-room.tsx', '../main', 'renderer/screens may not import renderer (top)'],
  ])('refuse in %s an import of %s', (path, specifier, message) => {
    expect(messages(path, `import { x } from '${specifier}';`)).toEqual([message]);
    expect(messages(path, `import type { X } from '${specifier}';`)).toEqual([message]);
    expect(messages(path, `export { x } from '${specifier}';`)).toEqual([message]);
    expect(messages(path, `export const x = () => import('${specifier}');`)).toEqual([message]);
  });

  it.each([
    ['electron/domain/incident/deep/log.ts', '../../record/envelope'],
    ['electron/domain/incident/log.ts', 'zod'],
    ['electron/contract/requests.ts', '@domain/kernel/ids'],
    ['electron/record/segment.ts', '../domain/record/envelope'],
    ['electron/record/segment.ts', 'node:fs'],
    ['electron/incidents/catalog.ts', '../record/segment'],
    ['electron/ipc/handlers.ts', '../incidents/catalog'],
    ['electron/ipc/handlers.ts', '../shell/window'],
    ['electron/preload/preload.ts', '@contract/channels'],
    ['electron/cli.ts', './shell/clock'],
    ['electron/main.ts', './ipc/handlers'],
    ['electron/main.ts', './shell/clock'],
    ['renderer/ui/button.tsx', './button.module.css'],
    ['renderer/ui/button.tsx', 'react-aria-components'],
    ['renderer/features/log/entry.tsx', '../../ui/button'],
    ['renderer/features/log/entry.tsx', '@domain/kernel/ids'],
    ['renderer/bridge/bridge.ts', '@contract/window-api'],
    ['renderer/main.tsx', './screens/war-room'],
    ['renderer/app.tsx', './main'],
  ])('let %s import %s', (path, specifier) => {
    expect(messages(path, `import { x } from '${specifier}';`)).toEqual([]);
  });

  it('see a worker that lies in another room', () => {
    const text = `new Worker(new URL('../screens/worker.ts', import.meta.url));`;
    expect(messages('renderer/state/search.ts', text)).toEqual(['renderer/state may not import renderer/screens']);
  });

  it('read no import out of a comment or a string', () => {
    const text = `// import { x } from '../features/x';\nexport const help = "import('../features/x')";`;
    expect(messages('renderer/ui/button.tsx', text)).toEqual([]);
  });
});
