import { setTimeout as pause } from 'node:timers/promises';
import { expect, type Page, test } from '@playwright/test';
import { lockByKey, unlock } from '../support/door';
import { launch, newHome } from '../support/launch';
import { goTo } from '../support/person';
import { killAll } from '../support/processes';
import { callAs, seedPlan } from '../support/seed';
import { sequence } from '../support/sequence';

// Every process killed while somebody types: at most the last second of it is gone.

const cuts = 4;
/** A fast typist: a key each so many milliseconds. */
const rhythmMs = 45;
const mostLostMs = 1000;

/** A text in which every place can be told from every other. */
const text = Array.from({ length: 400 }, (_, index) => `word${index} `).join('');

test('every process killed while typing, again and again: what was typed a second before is there', async () => {
  test.setTimeout(300_000);
  const home = newHome();
  const random = sequence(29);
  let launched = await launch({ home });
  await seedPlan(await launched.page(), '2026-11-08');
  let page = await lockByKey(launched);
  await unlock(page);
  await goTo(page, 'Journal');
  await page.getByRole('button', { name: 'Write an entry' }).first().click();

  const note = () => page.getByLabel('What you want to remember');
  let kept = '';
  for (let cut = 0; cut < cuts; cut += 1) {
    await expect(note()).toHaveValue(kept);
    await note().press('Control+End');
    const typing = typeFrom(page, kept.length);
    await pause(1200 + 2500 * random());
    killAll(launched.app);
    const killed = performance.now();
    const typed = await typing;

    launched = await launch({ home });
    page = await launched.page();
    await unlock(page);
    await goTo(page, 'Journal');
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect(note()).not.toHaveValue('');
    const before = kept.length;
    kept = await note().inputValue();
    expect(text.startsWith(kept), 'what is there is what was typed, to the letter').toBe(true);
    const surelyTyped = typed.filter((at) => at <= killed - mostLostMs).length;
    expect(kept.length - before, 'characters that came back').toBeGreaterThanOrEqual(surelyTyped);
    expect(surelyTyped, 'characters typed more than a second before').toBeGreaterThan(0);
  }
  expect((await callAs(page, 'journal.drafts', {})).drafts).toHaveLength(1);
  await launched.close();
});

/** Types the text from a place on until nothing takes it any more. Gives back when each character was on its way in. */
async function typeFrom(page: Page, place: number): Promise<number[]> {
  const typed: number[] = [];
  const started = performance.now();
  for (const [index, character] of [...text.slice(place)].entries()) {
    await pause(Math.max(0, started + index * rhythmMs - performance.now()));
    try {
      await page.keyboard.press(character === ' ' ? 'Space' : character);
    } catch {
      return typed;
    }
    typed.push(performance.now());
  }
  throw new Error('all was typed before anything was killed');
}
