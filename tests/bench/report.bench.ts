import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { OptionsByKind } from '../../shared/contract/reports';
import { addDays } from '../../shared/time';
import { unlock } from '../support/door';
import { launch } from '../support/launch';
import { answerSaveDialog } from '../support/save-dialog';
import { callAs } from '../support/seed';
import { summaryOptions } from '../support/summary';
import { tenYears } from '../support/ten-years';
import { printFigures, spread } from './figures';

const runs = 20;
const fewRuns = 5;

test('pages for a doctor and files of ten years', async () => {
  test.setTimeout(1_800_000);
  const { vault, last } = await tenYears();
  const home = vault.home;
  vault.session.close();
  const launched = await launch({ home, now: '2026-11-22T20:40:00Z' });
  const page = await launched.page();
  await unlock(page);
  const folder = mkdtempSync(path.join(tmpdir(), 'glidepath-bench-'));
  await answerSaveDialog(launched, folder);

  const summary = (days: number): OptionsByKind['summary'] =>
    summaryOptions({ from: addDays(last, 1 - days), to: last });

  async function save(options: OptionsByKind['summary'], password: string | null): Promise<number> {
    const prepared = await callAs(page, 'reports.prepare', options);
    const { saved, pages } = await callAs(page, 'shell.savePdf', { ...prepared, password });
    expect(saved).toBe(true);
    return pages ?? 0;
  }

  /** A page of plain text with as many sheets, printed by the same runtime with nothing of ours around it. */
  const bare = (pages: number) =>
    launched.app.evaluate(async ({ BrowserWindow }, count) => {
      const started = performance.now();
      const window = new BrowserWindow({ show: false });
      await window.loadURL('about:blank');
      await window.webContents.executeJavaScript(
        `for (let i = 0; i < ${count}; i += 1) {
          const sheet = document.body.appendChild(document.createElement('p'));
          sheet.style.breakAfter = i < ${count - 1} ? 'page' : 'auto';
          sheet.textContent = 'One line of text. '.repeat(120);
        }`,
      );
      await window.webContents.printToPDF({ preferCSSPageSize: true });
      window.destroy();
      return performance.now() - started;
    }, pages);

  for (const [name, password] of [
    ['a 90-day summary, click to file', null],
    ['the same with a password', 'lantern orbit canoe'],
  ] as const) {
    const times: number[] = [];
    const bareTimes: number[] = [];
    let pages = 0;
    for (let run = 0; run < runs; run += 1) {
      const started = performance.now();
      pages = await save(summary(90), password);
      times.push(performance.now() - started);
      bareTimes.push(await bare(pages));
    }
    printFigures(`${name}, ${pages} pages`, times);
    printFigures(`  a bare printToPDF of ${pages} pages`, bareTimes);
    const ratio = spread(times).median / spread(bareTimes).median;
    process.stdout.write(`  ${ratio.toFixed(2)} times a bare printToPDF (medians)\n`);
  }

  const fiveYears: number[] = [];
  for (let run = 0; run < fewRuns; run += 1) {
    const started = performance.now();
    await save(summary(5 * 365), null);
    fiveYears.push(performance.now() - started);
  }
  printFigures('a summary of five years', fiveYears);

  const place = async (
    purpose: 'export-to-save' | 'doses-to-save' | 'journal-to-save' | 'record-to-save',
  ) => {
    const { chosen } = await callAs(page, 'shell.choosePlace', { purpose });
    if (chosen === null) throw new Error('no place was chosen');
    return chosen;
  };
  for (const [name, purpose, kind] of [
    ['everything as readable JSON', 'export-to-save', null],
    ['doses as a table', 'doses-to-save', 'doses'],
    ['the journal as a table', 'journal-to-save', 'journal'],
    ['the FHIR document', 'record-to-save', 'record'],
  ] as const) {
    const times: number[] = [];
    let size = 0;
    for (let run = 0; run < fewRuns; run += 1) {
      const { place: token, name: file } = await place(purpose);
      const started = performance.now();
      if (kind === null) await callAs(page, 'backups.exportOpen', { place: token });
      else {
        await callAs(page, 'files.save', {
          kind,
          from: addDays(last, -3652),
          to: last,
          place: token,
          parts: ['names'],
        });
      }
      times.push(performance.now() - started);
      size = statSync(path.join(folder, file)).size;
    }
    printFigures(`ten years: ${name}, ${(size / 1e6).toFixed(1)} MB`, times);
  }
  await launched.close();
  rmSync(folder, { recursive: true });
});
