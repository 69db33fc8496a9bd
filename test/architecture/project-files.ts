import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const projectFolder = path.resolve(import.meta.dirname, '../..');

/** One source file; its path is relative to the project, with forward slashes. */
export type SourceFile = { readonly path: string; readonly text: string };

/** The TypeScript of the app itself: everything under electron/ and renderer/ but configuration and declarations. */
export function appSources(): readonly SourceFile[] {
  return ['electron', 'renderer']
    .flatMap((room) =>
      readdirSync(path.join(projectFolder, room), { recursive: true }).map((name) => `${room}/${name}`),
    )
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.tsx?$/.test(name) && !/\.config\.ts$|\.d\.ts$/.test(name))
    .sort()
    .map((name) => ({ path: name, text: readFileSync(path.join(projectFolder, name), 'utf8') }));
}
