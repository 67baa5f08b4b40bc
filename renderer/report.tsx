import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import './report/paper.css';
import { documentTitle } from '../shared/content/words/document-titles';
import type { Prepared } from '../shared/contract/reports';
import { CallFailure, call } from './bridge/client';
import { pageRule, sheetOf } from './report/paper';
import { ReportPages } from './report/report-pages';

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
    const rule = new CSSStyleSheet();
    rule.replaceSync(pageRule(sheetOf(prepared)));
    document.adoptedStyleSheets = [rule];
    // What the PDF says that it is.
    document.title = documentTitle(prepared);
    void document.fonts.ready.then(() => call('shell.reportDrawn', {}));
  }, [prepared]);
  return prepared && <ReportPages report={prepared} />;
}

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');
createRoot(root).render(<Report />);
