import { expect, type Page, test } from '@playwright/test';
import { type Launched, launch } from '../support/launch';
import { sayWhatIsTaken, setPassword } from '../support/person';
import { printHeading, printTimes, spread } from './figures';

const presses = 60;
const limitMs = 50;

/** What the page gathers while it is measured. */
interface Measuring {
  times: number[];
  /** When the input event came whose curve has not been drawn yet; null without one. */
  since: number | null;
}

let launched: Launched;
let page: Page;

test.beforeEach(async () => {
  launched = await launch();
  page = await launched.page();
  await setPassword(page);
});

test.afterEach(() => launched.close());

test('the curve of a typical plan, redrawn while a slider moves', async () => {
  await sayWhatIsTaken(page, '20');
  await expect(page.getByRole('status').filter({ hasText: 'From 20.0 g a day' })).toBeVisible();
  print('redraw, typical (16 steps)', await timesOfMoving('First cuts'));
});

test('the curve of the largest plan, redrawn while a slider moves', async () => {
  await page.getByLabel('The smallest amount you can measure').fill('0.001');
  await sayWhatIsTaken(page, '1000');
  await page.getByRole('radio', { name: /^My own way/ }).click();
  await page.getByLabel('How it goes down').selectOption({ label: 'In equal steps over a time' });
  await page.getByLabel('Time in all, typed').fill('1827');
  await page.getByLabel('Days between cuts, typed').fill('1');
  await expect(page.getByRole('status').filter({ hasText: /in (about )?26\d weeks/ })).toBeVisible();
  print('redraw, largest (over 1,800 steps)', await timesOfMoving('Time in all'));
});

/**
 * Milliseconds from each input event of a slider, moved by arrow keys, to the paint that shows the curve for it: the
 * second animation frame after its path has changed.
 */
async function timesOfMoving(slider: string): Promise<number[]> {
  await page.evaluate(() => {
    const measuring: Measuring = { times: [], since: null };
    Object.assign(window, { measuring });
    document.addEventListener('input', () => (measuring.since = performance.now()), true);
    new MutationObserver(() => {
      const { since } = measuring;
      if (since === null) return;
      measuring.since = null;
      requestAnimationFrame(() =>
        requestAnimationFrame(() => measuring.times.push(performance.now() - since)),
      );
    }).observe(document.body, { subtree: true, attributes: true, attributeFilter: ['d'] });
  });
  const gathered = () => page.evaluate(() => (window as unknown as { measuring: Measuring }).measuring.times);
  await page.getByRole('slider', { name: slider }).focus();
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press(press % 10 < 5 ? 'ArrowLeft' : 'ArrowRight');
    await expect.poll(async () => (await gathered()).length, { intervals: [20] }).toBe(press + 1);
  }
  return gathered();
}

function print(name: string, times: readonly number[]): void {
  printHeading('redraw');
  printTimes(name, times);
  const { p95 } = spread(times);
  process.stdout.write(
    `Redraws in under ${limitMs} ms: ${p95 < limitMs ? 'yes' : 'no'} (p95 ${p95.toFixed(1)} ms)\n`,
  );
}
