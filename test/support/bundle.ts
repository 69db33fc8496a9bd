import path from 'node:path';
import { build } from 'vite';

/** Bundles one TypeScript file of ours to a script that plain Node runs; gives the script's path. */
export async function bundleForNode(entry: string, outDir: string): Promise<string> {
  const top = path.resolve(import.meta.dirname, '../..');
  await build({
    configFile: false,
    root: top,
    logLevel: 'error',
    resolve: {
      alias: { '@domain': path.join(top, 'electron/domain'), '@contract': path.join(top, 'electron/contract') },
    },
    ssr: { noExternal: true },
    build: {
      ssr: path.resolve(top, entry),
      outDir,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { format: 'es', entryFileNames: '[name].mjs' } },
    },
  });
  return path.join(outDir, `${path.basename(entry, '.ts')}.mjs`);
}
