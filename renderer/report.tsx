import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import './report/paper.css';
import { monthName } from '../shared/content/words/dates';
import { sheetWords } from '../shared/content/words/keys';
import type { Prepared } from '../shared/contract/reports';
import { CallFailure, call } from './bridge/client';
import { MonthSheet } from './report/month-sheet';
import { RecoverySheet } from './report/recovery-sheet';
import { SummaryPages } from './report/summary-pages';

// The unseen page that is printed to PDF. It knows one ticket, and shows what that stands for.

function Report() {
  const [prepared, setPrepared] = useState<Prepared | null>(null);
  useEffect(() => {
    void call('shell.reportTicket', {})
      .then((ticket) => call('reports.prepared', ticket))
      .then(setPrepared)
      // Said at once, so that nobody waits for a page that will never be drawn.
      .catch((error: unknown) =>
        call('shell.reportNotDrawn', { code: error instanceof CallFailure ? error.code : 'bug' }),
      );
  }, []);
  useEffect(() => {
    if (prepared === null) return;
    setPaper(prepared);
    // What the PDF says that it is.
    if (prepared.kind === 'month') document.title = monthName(prepared.page.month.month);
    if (prepared.kind === 'recovery-sheet') document.title = sheetWords.documentTitle;
    void document.fonts.ready.then(() => call('shell.reportDrawn', {}));
  }, [prepared]);
  if (prepared === null) return null;
  switch (prepared.kind) {
    case 'summary':
      return <SummaryPages summary={prepared.summary} />;
    case 'month':
      return <MonthSheet page={prepared.page} />;
    case 'recovery-sheet':
      return <RecoverySheet words={prepared.words} madeOn={prepared.madeOn} />;
  }
}

/** Named pages would be the plain way, but Chromium 114 then breaks the page before every drawing. */
function setPaper(prepared: Prepared): void {
  const paper = paperOf(prepared);
  const size = paper === 'a4' ? 'A4' : 'letter';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@page { size: ${prepared.kind === 'month' ? `${size} landscape` : size} }`);
  document.adoptedStyleSheets = [sheet];
}

function paperOf(prepared: Prepared): 'letter' | 'a4' {
  switch (prepared.kind) {
    case 'summary':
      return prepared.summary.paper;
    case 'month':
      return prepared.page.paper;
    case 'recovery-sheet':
      return prepared.paper;
  }
}

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');
createRoot(root).render(<Report />);
