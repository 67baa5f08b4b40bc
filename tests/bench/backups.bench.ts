import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { expect, test } from '@playwright/test';
import { password } from '../support/surroundings';
import { tenYears } from '../support/ten-years';
import { printFigures } from './figures';

const runs = 5;

// With the least costly key derivation: what is measured is the work on the files.
test('making, proving, restoring and exporting ten years', async () => {
  const { vault } = await tenYears();
  const folder = mkdtempSync(path.join(tmpdir(), 'glidepath-bench-'));
  const file = path.join(folder, 'ten-years.backup');
  const readable = path.join(folder, 'ten-years.json');
  const backup = () => ({ place: vault.place('backup-to-open', file) });
  const secret = { kind: 'password', text: password } as const;
  const works = {
    'making a backup and reading it back': () => vault.reply('backups.make', backup()),
    'proving that it opens': () => vault.reply('backups.drill', { backup: backup(), secret }),
    'restoring it': () => vault.reply('backups.restore', { backup: backup(), secret }),
    'writing the readable file': () =>
      vault.reply('backups.exportOpen', { place: vault.place('export-to-save', readable) }),
  };
  for (const [name, work] of Object.entries(works)) {
    const times: number[] = [];
    const pause = monitorEventLoopDelay({ resolution: 1 });
    pause.enable();
    for (let run = 0; run < runs; run += 1) {
      const started = performance.now();
      expect(await work(), name).toMatchObject({ ok: true });
      times.push(performance.now() - started);
      const [aside] = (await vault.call('backups.overview', {})).asides;
      if (aside !== undefined) await vault.call('backups.removeAside', { id: aside.id });
    }
    pause.disable();
    printFigures(`ten years: ${name}`, times);
    process.stdout.write(
      `${'  longest that another call waits'.padEnd(54)}    max ${Math.round(pause.max / 1e6)} ms\n`,
    );
  }
  const size = (of: string) => `${(statSync(of).size / 1e6).toFixed(1)} MB`;
  process.stdout.write(`the backup: ${size(file)}, the readable file: ${size(readable)}\n`);
  vault.session.close();
});
