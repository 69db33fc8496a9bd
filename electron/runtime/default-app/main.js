// The registry's Electron comes without Electron's own default app, the piece that makes `electron <folder>` work.
// This one does what that needs, `electron [-r module] <folder|file> [arguments]`, and no more. It is only ever packed
// into the development runtime; a packaged Holdline holds no default app.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron/main';

const { preloads, file } = readArguments(process.argv.slice(1));

const require = createRequire(path.join(process.cwd(), 'noop.js'));
for (const preload of preloads) require(path.isAbsolute(preload) ? preload : path.resolve(preload));

if (file === undefined) {
  console.error('usage: electron [-r module] <app folder or main file>');
  process.exit(2);
}

// Electron's own default app sets it too: it is how an app knows that it runs unpackaged.
Object.defineProperty(process, 'defaultApp', { enumerable: true, value: true });

const target = path.resolve(file);
const manifest = path.join(target, 'package.json');
if (existsSync(manifest)) {
  const { version, productName, name, desktopName } = JSON.parse(readFileSync(manifest, 'utf8'));
  if (version) app.setVersion(version);
  app.name = productName ?? name ?? app.name;
  app.setDesktopName(desktopName ?? `${app.name}.desktop`);
}
const main = Module._resolveFilename(target, null, true);
app.setAppPath(existsSync(manifest) ? target : path.dirname(main));
await import(pathToFileURL(main).href);

function readArguments(given) {
  const preloads = [];
  for (let i = 0; i < given.length; i++) {
    const argument = given[i];
    if (argument === '-r' || argument === '--require') {
      i += 1;
      preloads.push(given[i]);
    } else if (argument === '--version' || argument === '-v') {
      console.log(`v${process.versions.electron}`);
      process.exit(0);
    } else if (!argument.startsWith('-')) {
      return { preloads, file: argument };
    }
  }
  return { preloads, file: undefined };
}
