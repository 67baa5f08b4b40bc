import { randomBytes } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { defaultKdf, passwordKey } from '../../main/vault/keys/kdf';
import { tryPassword } from '../support/door';
import { launch } from '../support/launch';
import { isGone, knowingProcesses } from '../support/processes';
import { seedPlan } from '../support/seed';
import { password } from '../support/surroundings';
import { printFigures, spread } from './figures';

const cycles = 50;

test('locking and unlocking', async () => {
  const launched = await launch();
  let page = await launched.page();
  await seedPlan(page, '2026-11-08');
  const figures = {
    prompt: [] as number[],
    gone: [] as number[],
    unlock: [] as number[],
    hash: [] as number[],
  };
  for (let cycle = 0; cycle < cycles; cycle += 1) {
    const { vault, renderer } = await knowingProcesses(launched.app);
    const replaced = launched.app.waitForEvent('window');
    const start = performance.now();
    await page.keyboard.press('Control+l').catch(() => undefined);
    const gone = expect
      .poll(() => isGone(vault) && isGone(renderer), { intervals: [5] })
      .toBe(true)
      .then(() => figures.gone.push(performance.now() - start));
    page = await replaced;
    await page.getByLabel('Password', { exact: true }).waitFor();
    figures.prompt.push(performance.now() - start);
    await gone;
    await page.getByLabel('Password', { exact: true }).fill(password);
    const tried = performance.now();
    await tryPassword(page, password);
    await page.getByRole('region', { name: /lists today|before the plan/ }).waitFor();
    figures.unlock.push(performance.now() - tried);
    const hashed = performance.now();
    await passwordKey(password, randomBytes(16), defaultKdf);
    figures.hash.push(performance.now() - hashed);
  }
  await launched.close();
  printFigures('lock: key to password prompt', figures.prompt);
  printFigures('lock: key to vault process and old page gone', figures.gone);
  printFigures('unlock: button to Today shown', figures.unlock);
  printFigures('one Argon2id hash at the default cost', figures.hash);
  const ratio = spread(figures.unlock).median / spread(figures.hash).median;
  process.stdout.write(`unlock takes ${ratio.toFixed(2)} times a bare hash (medians)\n`);
});
