import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { builtinModules, createRequire } from 'node:module';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import subsetFont from 'subset-font';
import { build, defineConfig, type EnvironmentOptions, type Plugin } from 'vite';
import { iconGlyphs } from './ui/icon-glyphs.ts';

const top = path.resolve(import.meta.dirname, '..');
const inTop = (...parts: string[]) => path.join(top, ...parts);

const alias = {
  '@domain': inTop('electron/domain'),
  '@contract': inTop('electron/contract'),
  // yazl requires it, and the bundler would give it the ES module, whose functions are one level further down.
  'buffer-crc32': createRequire(import.meta.url).resolve('buffer-crc32'),
};

/** Everything but Electron and Node is bundled, so that the packaged app needs no node_modules. */
const external = ['electron', /^electron\//, ...builtinModules, /^node:/];
const nodeConditions = ['node', 'import', 'module', 'default'];

/** One bundle that runs in Electron's Node: the main process, or the preload script. */
function nodeBundle(entry: string, fileName: string, format: 'es' | 'cjs', outDir: string): EnvironmentOptions {
  return {
    consumer: 'server',
    resolve: { noExternal: true, external: ['electron'], conditions: nodeConditions },
    build: {
      outDir,
      emptyOutDir: true,
      ssr: entry,
      target: 'node20.18',
      // Only the spelling worker has files beside it.
      emitAssets: true,
      minify: false,
      sourcemap: true,
      rolldownOptions: { external, output: { format, entryFileNames: fileName, codeSplitting: false } },
    },
  };
}

const bundles = {
  main: nodeBundle(inTop('electron/main.ts'), 'main.js', 'es', inTop('dist/main')),
  caseWorker: nodeBundle(inTop('electron/imports/case-worker.ts'), 'case-worker.js', 'es', inTop('dist/case-worker')),
  mailWorker: nodeBundle(inTop('electron/imports/mail-worker.ts'), 'mail-worker.js', 'es', inTop('dist/mail-worker')),
  tableWorker: nodeBundle(
    inTop('electron/imports/table-worker.ts'),
    'table-worker.js',
    'es',
    inTop('dist/table-worker'),
  ),
  exportWorker: nodeBundle(
    inTop('electron/incidents/export-worker.ts'),
    'export-worker.js',
    'es',
    inTop('dist/export-worker'),
  ),
  preload: nodeBundle(inTop('electron/preload/preload.ts'), 'preload.cjs', 'cjs', inTop('dist/preload')),
  cli: nodeBundle(inTop('electron/cli.ts'), 'cli.js', 'es', inTop('dist/cli')),
  spelling: nodeBundle(inTop('electron/spelling/worker.ts'), 'worker.js', 'es', inTop('dist/spelling')),
};

/** The dictionary reads its words from files beside its own code, which is in the worker's bundle; its licence goes along. */
function dictionaryBeside(): Plugin {
  const folder = path.dirname(createRequire(import.meta.url).resolve('dictionary-en-gb'));
  return {
    name: 'holdline:dictionary-beside',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'spelling',
    generateBundle() {
      for (const fileName of ['index.aff', 'index.dic', 'license']) {
        this.emitFile({ type: 'asset', fileName, source: readFileSync(path.join(folder, fileName)) });
      }
    },
  };
}

/** Of the two thousand icons of Lucide's font the window reads those that it has, in a fiftieth of the time. */
function iconsWanted(): Plugin {
  return {
    name: 'holdline:icons-wanted',
    apply: 'build',
    async generateBundle(_options, bundle) {
      const glyphs = Object.values(iconGlyphs).join('');
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !file.names.includes('lucide.woff2')) continue;
        file.source = await subsetFont(Buffer.from(file.source), glyphs, { targetFormat: 'woff2' });
      }
    },
  };
}

/** Development only: builds main and preload in watch mode and starts Electron again after each build. */
function restartElectronOnChange(): Plugin {
  return {
    name: 'holdline:restart-electron-on-change',
    apply: 'serve',
    configureServer(server) {
      if (process.env.VITEST) return;
      server.httpServer?.once('listening', async () => {
        const url = server.resolvedUrls?.local[0] ?? 'http://localhost:5173/';
        // Under plain Node the package `electron` is the path of the binary, whatever its types say.
        const binary: string = createRequire(import.meta.url)('electron');
        let running: ChildProcess | undefined;
        let bundlesToWaitFor = Object.keys(bundles).length;

        const restart = () => {
          bundlesToWaitFor = Math.max(0, bundlesToWaitFor - 1);
          if (bundlesToWaitFor > 0) return;
          running?.removeAllListeners('exit');
          running?.kill();
          // Chromium refuses to run its sandbox as root; anyone else keeps it.
          const flags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
          running = spawn(binary, [...flags, top], {
            stdio: 'inherit',
            env: { ...process.env, VITE_DEV_SERVER_URL: url },
          });
          running.once('exit', (code) => process.exit(code ?? 0));
        };

        process.once('exit', () => running?.kill());
        for (const name of [
          'main',
          'caseWorker',
          'mailWorker',
          'tableWorker',
          'exportWorker',
          'preload',
          'cli',
          'spelling',
        ] as const) {
          const watcher = await build({
            configFile: false,
            root: server.config.root,
            mode: 'development',
            plugins: name === 'spelling' ? [dictionaryBeside()] : [],
            resolve: { alias, conditions: nodeConditions },
            ssr: { noExternal: true, external: ['electron'] },
            build: { ...bundles[name].build, watch: {} },
          });
          if ('on' in watcher) {
            watcher.on('event', (event) => {
              if (event.code === 'BUNDLE_END') restart();
            });
          }
        }
      });
    },
  };
}

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), iconsWanted(), dictionaryBeside(), restartElectronOnChange()],
  resolve: { alias },
  build: {
    outDir: inTop('dist/renderer'),
    emptyOutDir: true,
    target: 'chrome130',
    sourcemap: true,
    modulePreload: false,
    // The main window and the small one of quick capture.
    rolldownOptions: { input: [inTop('renderer/index.html'), inTop('renderer/quick.html')] },
    // Fonts and icons stay files: the content security policy allows no data: font.
    assetsInlineLimit: 0,
  },
  environments: bundles,
  builder: {
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments)) {
        if (environment.name !== 'ssr') await builder.build(environment);
      }
    },
  },
});
