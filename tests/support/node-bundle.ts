import path from 'node:path';
import { nodeBundle } from '../../scripts/build.mjs';
import { reliabilityFolder } from './reliability';

/** Bundles a module of the tests as a program for plain Node, with the vault's code as the application bundles it. */
export async function nodeProgram(module: string): Promise<string> {
  const { build } = await import('vite');
  const name = path.basename(module, '.ts');
  const outDir = path.join(reliabilityFolder, `program-${name}-${process.pid}`);
  const options = nodeBundle({ [name]: module }, { codeSplitting: true, mode: 'production' });
  await build({ ...options, build: { ...options.build, outDir } });
  return path.join(outDir, `${name}.cjs`);
}
