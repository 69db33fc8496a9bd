import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'vite';

/** Bundles one TypeScript file of ours to a script that plain Node runs; gives the script's path. */
export function bundleForNode(entry: string, outDir: string): Promise<string> {
  return bundle(entry, outDir, 'es', 'mjs');
}

/** Bundles one TypeScript file of ours to a script for Electron: its main process, or a sandboxed preload. */
export function bundleForElectron(entry: string, outDir: string): Promise<string> {
  return bundle(entry, outDir, 'cjs', 'cjs');
}

async function bundle(entry: string, outDir: string, format: 'es' | 'cjs', extension: string): Promise<string> {
  const top = path.resolve(import.meta.dirname, '../..');
  await build({
    configFile: false,
    root: top,
    logLevel: 'error',
    resolve: {
      alias: {
        '@domain': path.join(top, 'electron/domain'),
        '@contract': path.join(top, 'electron/contract'),
        // As in the build of the app.
        'buffer-crc32': createRequire(import.meta.url).resolve('buffer-crc32'),
      },
    },
    ssr: { noExternal: true, external: ['electron'] },
    build: {
      ssr: path.resolve(top, entry),
      outDir,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { format, entryFileNames: `[name].${extension}` } },
    },
  });
  return path.join(outDir, `${path.basename(entry, '.ts')}.${extension}`);
}
