import { expect, test } from '@playwright/test';
import { damagePage, pageCount } from '../support/damaged-vault';
import { password } from '../support/surroundings';
import { tenYears } from '../support/ten-years';

const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;

test('saving what can be read of ten years with every hundredth page damaged', async () => {
  test.setTimeout(300_000);
  const { vault } = await tenYears();
  vault.session.close();
  const { database } = vault.session.files;
  const pages = pageCount(database);
  for (let page = 1; page <= pages; page += 100) damagePage(database, page);
  const before = process.memoryUsage.rss();
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 20);
  const started = performance.now();
  const { account } = await vault.call('condition.salvage', {
    secret: { kind: 'password', text: password },
  });
  const seconds = (performance.now() - started) / 1000;
  clearInterval(watch);
  process.stdout.write(
    `ten years (${megabytes(pages * 4096)}) salvaged in ${seconds.toFixed(1)} s, with ${megabytes(most - before)} more of memory\n`,
  );
  for (const { part, saved, lost, incomplete } of account.salvaged) {
    process.stdout.write(`  ${part}: ${saved} saved, ${lost} lost${incomplete ? ', perhaps more' : ''}\n`);
    if (part === 'doses') expect(saved).toBeGreaterThan(10_000);
  }
  vault.session.close();
});
