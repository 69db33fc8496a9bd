import { describe, expect, it } from 'vitest';
import { importCycles } from './import-cycles';
import { appSources } from './project-files';

describe('import cycles', () => {
  it('finds none in the app', () => {
    expect(importCycles(appSources())).toEqual([]);
  });

  it('finds a circle over three files, through an alias and a re-export', () => {
    const files = [
      { path: 'renderer/a.ts', text: `import { b } from '@domain/b'; export const a = b;` },
      { path: 'electron/domain/b.ts', text: `export * from './deep/c';` },
      { path: 'electron/domain/deep/c.ts', text: `export const c = () => import('../../../renderer/a');` },
    ];
    expect(importCycles(files)).toEqual([
      ['renderer/a.ts', 'electron/domain/b.ts', 'electron/domain/deep/c.ts', 'renderer/a.ts'],
    ]);
  });

  it('finds a file that imports itself', () => {
    const files = [{ path: 'renderer/a.ts', text: `import * as self from './a'; export const a = () => self;` }];
    expect(importCycles(files)).toEqual([['renderer/a.ts', 'renderer/a.ts']]);
  });

  it('lets types point back, and two ways to the same file', () => {
    const files = [
      {
        path: 'renderer/a.ts',
        text: `import { b } from './b'; import { c } from './c'; export type A = typeof b & typeof c;`,
      },
      {
        path: 'renderer/b.ts',
        text: `import { c } from './c'; import type { A } from './a'; export const b = c as A;`,
      },
      { path: 'renderer/c.ts', text: `import { type A } from './a'; export const c = null as A; // import './b'` },
    ];
    expect(importCycles(files)).toEqual([]);
  });
});
