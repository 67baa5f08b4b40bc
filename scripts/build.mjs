// Bundles the three parts of the application into build/: main and vault process, preload, renderer.
import { builtinModules } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

// The two native packages are loaded from node_modules at run time; everything else is bundled.
const external = [
  'electron',
  '@signalapp/sqlcipher',
  '@node-rs/argon2',
  ...builtinModules,
  ...builtinModules.map((name) => `node:${name}`),
];

/**
 * Options for a bundle that runs on Node (main and vault process) or in the sandboxed preload.
 * @returns {import('vite').InlineConfig}
 */
export function nodeBundle(input, { codeSplitting, mode }) {
  return {
    root,
    mode,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node18',
      outDir: 'build',
      emptyOutDir: false,
      minify: false,
      rolldownOptions: {
        input,
        external,
        output: {
          format: 'cjs',
          entryFileNames: '[name].cjs',
          chunkFileNames: 'chunk-[hash].cjs',
          codeSplitting,
        },
      },
    },
  };
}

/** Builds everything once. `mode` is 'production' unless a caller asks for 'development'. */
export async function build({ mode = 'production' } = {}) {
  const { build: bundle } = await import('vite');
  const { default: react } = await import('@vitejs/plugin-react');
  const { rm } = await import('node:fs/promises');
  await rm(path.join(root, 'build'), { recursive: true, force: true });
  await bundle(
    nodeBundle({ main: 'main/index.ts', vault: 'main/vault/process.ts' }, { codeSplitting: true, mode }),
  );
  await bundle(nodeBundle({ preload: 'main/preload/preload.ts' }, { codeSplitting: false, mode }));
  await bundle({
    root: path.join(root, 'renderer'),
    mode,
    configFile: false,
    logLevel: 'warn',
    base: './',
    plugins: [react()],
    resolve: {
      alias: {
        // What reads names such as &amp; in a note. Its form for browsers writes HTML, which the content security
        // policy forbids: every note with such a name would fail.
        'decode-named-character-reference': path.join(
          root,
          'node_modules/decode-named-character-reference/index.js',
        ),
      },
    },
    build: {
      target: 'chrome114',
      outDir: path.join(root, 'build/renderer'),
      emptyOutDir: true,
      // The content security policy allows no data: or inline resources.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: {
          index: path.join(root, 'renderer/index.html'),
          report: path.join(root, 'renderer/report.html'),
        },
      },
    },
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const started = performance.now();
  await build();
  process.stdout.write(`built in ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
}
