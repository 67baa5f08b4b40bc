import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { lockByKey, tryPassword } from '../support/door';
import { type Launched, launch } from '../support/launch';
import { pdfBytes } from '../support/pdf';
import { follow, goTo } from '../support/person';
import { note } from '../support/reliability';
import { answerOpenDialog, answerSaveDialog, summaryFile } from '../support/save-dialog';
import { callAs } from '../support/seed';
import { day, doseOf, entryFields, freshId, planChoices } from '../support/vault';

// Each calls `hit`, opens a dialog, asks for something or adds an element, should anything take it for more than text.
const corpus = [
  '<script>hit()</script>',
  '"><script>alert(1)</script>',
  '<img src=x onerror=hit()>',
  '<svg onload=hit()>',
  '<svg><a href="javascript:hit()">',
  '<iframe srcdoc="<b>x">',
  '<body onload=hit()>',
  '<a href="javascript:hit()">a</a>',
  '[a](javascript:hit())',
  '![a](https://example.org/a.png)',
  '<https://example.org>',
  '&lt;script&gt;hit()&lt;/script&gt;',
  '&#60;script&#62;hit()',
  '{{hit()}}',
  '#{hit()}',
  '<%= hit() %>',
  '</style><style>*{background:url(//x)}',
  'x;background:url(https://x)',
  "');hit();//",
  '=cmd|"/C calc"!A1',
  '/JS (app.alert(1)) /OpenAction',
  '(\\) /URI (https://example.org)',
  '<object data="data:text/html,x">',
  '<form action=//x><input name=a>',
  '<base href=//example.org>',
  '<math><mtext><script>hit()</script>',
];

const screens = [
  '/',
  '/calendar',
  '/calendar/2026-11-20',
  '/journal',
  '/journal/new',
  '/journal/symptoms',
  '/journal/health',
  '/journal/scales',
  '/plan',
  '/plan/products',
  '/plan/supply',
  '/trends',
  '/reports',
  '/reports/summary',
  '/reports/questions',
  '/reports/files',
  '/reports/bring-in',
  '/safety-plan',
  '/settings',
  '/settings/backups',
];

const evilPassword = '"><script>hit()</script><img src=x onerror=hit()> tulip';

let launched: Launched;
let folder: string;

test.beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'glidepath-injection-'));
  launched = await launch({ now: '2026-11-22T20:40:00Z' });
});

test.afterEach(async () => {
  await launched.close();
  rmSync(folder, { recursive: true, force: true });
});

test('the same texts do act where nothing stops them, so that it would be seen', async () => {
  // A page of its own without any policy, set up as no page of ours is.
  const found = await launched.app.evaluate(
    async ({ BrowserWindow }, { texts, watching, looking }) => {
      const window = new BrowserWindow({ show: false });
      await window.loadURL('about:blank');
      const run = (code: string) => window.webContents.executeJavaScript(code);
      await run(`(${watching})()`);
      await run(
        `document.body.innerHTML = ${JSON.stringify(texts)}.join(''); new Promise((go) => setTimeout(go, 500))`,
      );
      const seen = await run(`(${looking})(${JSON.stringify(texts)})`);
      window.destroy();
      return seen as ReturnType<typeof lookAround>;
    },
    { texts: corpus, watching: String(watch), looking: String(lookAround) },
  );
  note('injection', {
    bar: 'the corpus acts on a page without a policy',
    figure: `as markup on a bare page: ${found.hits} scripts ran, ${found.elements.length} elements`,
    ok: found.hits > 0 && found.elements.length > 0,
  });
  expect(found.hits).toBeGreaterThan(0);
  expect(found.elements.length).toBeGreaterThan(0);
});

test('nothing that was typed is taken for anything but text, on any screen or on paper', async () => {
  const seen = { dialogs: 0, requests: [] as string[], hits: 0, elements: [] as string[], violations: 0 };
  await fillFields(await launched.page());
  let page = await lockByKey(launched);
  launched.app.context().on('dialog', (dialog) => {
    seen.dialogs += 1;
    void dialog.dismiss();
  });
  launched.app.context().on('request', (request) => {
    if (!request.url().startsWith('app:')) seen.requests.push(request.url());
  });
  await page.evaluate(watch);
  let shown = 0;
  const look = async () => {
    const { elements, hits, violations, texts } = await page.evaluate(lookAround, corpus);
    seen.elements.push(...elements);
    seen.hits += hits;
    seen.violations += violations;
    shown += texts;
  };
  await tryPassword(page, '<img src=x onerror=hit()> wrong');
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toBeVisible();
  await look();
  await tryPassword(page, evilPassword);
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible();
  for (const screen of screens) {
    await follow(page, screen);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await look();
  }
  await follow(page, '/journal');
  for (const words of ['script', ...corpus]) {
    await page.getByLabel('Search entries and doses').fill(words.slice(0, 100));
    await look();
  }

  await follow(page, '/settings/backups');
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByText(/^Backed up: /)).toBeVisible();
  const [made = ''] = readdirSync(path.join(launched.home, 'backups'));
  const named = path.join(folder, '<img src=x onerror=hit()>.backup');
  copyFileSync(path.join(launched.home, 'backups', made), named);
  await answerOpenDialog(launched, named);
  await page.getByRole('button', { name: 'Restore a backup' }).click();
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await expect(page.getByText('The file: <img src=x onerror=hit()>.backup')).toBeVisible();
  await look();
  await page.keyboard.press('Escape');
  const strange = path.join(folder, '<svg onload=hit()>');
  mkdirSync(strange);
  await answerOpenDialog(launched, strange);
  await page.getByRole('button', { name: 'Choose another folder' }).click();
  await expect(page.getByText(strange, { exact: true })).toBeVisible();
  await look();

  await goTo(page, 'Reports');
  await page.getByRole('link', { name: 'Summary for a doctor' }).click();
  await page.getByRole('radio', { name: 'Since the plan began' }).click();
  await page.getByRole('radio', { name: 'Your name' }).click();
  await page.getByRole('textbox', { name: 'Your name' }).fill('<img src=x onerror=hit()>');
  await look();
  await answerSaveDialog(launched, folder);
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(page.getByText(/^Saved glidepath-/)).toBeVisible({ timeout: 60_000 });
  await look();
  page = await lockByKey(launched);
  const pdf = pdfBytes(summaryFile(folder, '2026-11-22')).toString('latin1');
  const actions = ['/JS', '/JavaScript', '/OpenAction', '/Launch', '/URI', '/EmbeddedFile', '/AA'].filter(
    (name) => new RegExp(`${name}\\b(?! \\()`).test(pdf),
  );
  const executed =
    seen.dialogs + seen.requests.length + seen.hits + seen.elements.length + seen.violations + actions.length;
  note('injection', {
    bar: '0 executed',
    figure:
      `${corpus.length} texts in every field and as password, file and folder, shown ${shown} times on ${screens.length} screens, in the search and the report: ` +
      `${seen.dialogs} dialogs, ${seen.requests.length} requests, ${seen.hits} scripts, ${seen.elements.length} elements, ` +
      `${seen.violations} violations of the policy, ${actions.length} actions in the PDF`,
    ok: executed === 0 && shown > corpus.length,
  });
  expect({ ...seen, actions }).toEqual({
    dialogs: 0,
    requests: [],
    hits: 0,
    elements: [],
    violations: 0,
    actions: [],
  });
  expect(shown).toBeGreaterThan(corpus.length);
});

/** The corpus in every field that takes text, as far as the field allows its length. */
async function fillFields(page: Page): Promise<void> {
  await callAs(page, 'vault.create', { password: evilPassword });
  const plan = await callAs(page, 'plans.create', planChoices('2026-11-08'));
  const productId = plan.product.id;
  for (const [index, text] of corpus.entries()) {
    const date = day(`2026-11-${String(9 + (index % 13)).padStart(2, '0')}`);
    const short = text.slice(0, 40).trim();
    await callAs(page, 'symptoms.add', { name: short, group: 'body' });
    const fields = entryFields({
      day: date,
      note: `${text}\n\n# ${text}\n\n- ${text}\n`,
      tags: [short],
      substances: [text],
      medicines: [{ name: text, amount: short, helped: 3 }],
      measures: [{ what: `own:${short}`, helped: 2 }],
      triggers: [`own:${short}`],
    });
    await callAs(page, 'journal.save', { id: freshId(), fields });
    await callAs(page, 'journal.keepDraft', { id: freshId(), fields });
    const appointment = { title: text, place: text, note: `${text}\n${text}` };
    await callAs(page, 'appointments.save', { id: null, day: date, time: null, ...appointment });
    const medicine = { name: text, amount: text, since: text, why: text };
    await callAs(page, 'medicines.save', { id: null, ...medicine, often: null, kinds: ['naltrexone'] });
    await callAs(page, 'doses.log', { ...doseOf(productId, 1, date), tags: [`own:${short}`] });
    await callAs(page, 'products.saveBatch', {
      ...{ id: null, productId, day: date, vendor: text, strain: text, label: text, note: text },
      ...{ amount: null, cents: null },
    });
  }
  for (const text of corpus.slice(0, 6)) {
    await callAs(page, 'products.add', {
      product: { name: text, unit: 'g', resolution: 100 as never, piece: null },
      baseline: false,
    });
  }
}

/** Runs in the page: counts what scripts of the corpus would do, and what the content policy had to refuse. */
function watch(): void {
  const counts = { hits: 0, violations: 0 };
  Object.assign(window, { counts, hit: () => (counts.hits += 1) });
  document.addEventListener('securitypolicyviolation', () => {
    counts.violations += 1;
  });
}

/** Runs in the page: what the texts have come to there, and how many of them can be read. */
function lookAround(texts: readonly string[]) {
  const { counts } = window as unknown as { counts: { hits: number; violations: number } };
  const made = document.querySelectorAll(
    'script:not([src]), iframe, object, embed, base, math, form[action], img:not([src^="app:"]):not([src^="/"]), [onerror], [onload], a[href^="javascript" i], a[href^="http" i]',
  );
  const readable = document.body.innerText;
  const found = {
    ...counts,
    elements: [...made].map((element) => element.outerHTML.slice(0, 200)),
    texts: texts.filter((text) => readable.includes(text)).length,
  };
  counts.hits = 0;
  counts.violations = 0;
  return found;
}
