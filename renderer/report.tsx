import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import './report/paper.css';
import type { Summary } from '../shared/contract/reports';
import { call } from './bridge/client';
import { SummaryPages } from './report/summary-pages';

// The unseen page that is printed to PDF. It knows one ticket, and shows what that stands for.

function Report() {
  const [summary, setSummary] = useState<Summary | null>(null);
  useEffect(() => {
    void call('shell.reportTicket', {})
      .then((ticket) => call('reports.prepared', ticket))
      .then(setSummary);
  }, []);
  useEffect(() => {
    if (summary === null) return;
    setPaper(summary.paper);
    void document.fonts.ready.then(() => call('shell.reportDrawn', {}));
  }, [summary]);
  return summary && <SummaryPages summary={summary} />;
}

/** Named pages would be the plain way, but Chromium 114 then breaks the page before every drawing. */
function setPaper(paper: Summary['paper']): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@page { size: ${paper === 'a4' ? 'A4' : 'letter'} }`);
  document.adoptedStyleSheets = [sheet];
}

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');
createRoot(root).render(<Report />);
