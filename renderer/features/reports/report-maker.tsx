import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import { reportsWords } from '../../../shared/content/words/reports';
import { revealText } from '../../../shared/content/words/reveals';
import type { ReportOptions } from '../../../shared/contract/reports';
import { call } from '../../bridge/client';
import { copyText } from '../../bridge/copying';
import { useRead } from '../../bridge/queries';
import { pageText } from '../../report/page-text';
import { FailureNotice } from '../../ui/failure-notice';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { ReportActions } from './actions/report-actions';
import { Preview } from './preview';
import styles from './reports.module.css';
import { RevealsCard, type Switches } from './reveals-card';

interface Props {
  kind: ReportOptions['kind'];
  /** What was chosen; null while something in it can't be so, such as a period without an end. */
  options: ReportOptions | null;
  /** What can be left out of this page. */
  switches: Switches;
  /** What it covers, as cards. */
  children: ReactNode;
  /** Further cards, which stand below what the page reveals. */
  more?: ReactNode;
}

/** The screen of one kind of page: its choices, what it tells, the page itself, and what can be done with it. */
export function ReportMaker({ kind, options, switches, children, more }: Props) {
  const { title, about } = reportsWords.pages[kind];
  const asked = useSettled(options);
  // Without valid options nothing is asked for; the last page stays until there are some.
  const made = useRead('reports.make', asked ?? neverAsked, { enabled: asked !== null, keepPrevious: true });
  const shown = made.data?.report.kind === kind ? made.data : null;
  const page = useRef<HTMLDivElement>(null);
  const copy = () => {
    const text = page.current === null ? '' : pageText(page.current);
    return { copied: text !== '' && copyText(text), characters: text.length };
  };
  return (
    <Page
      title={title}
      about={about}
      actions={
        <ReportActions prepare={options && (() => call('reports.prepare', options))} copy={shown && copy} />
      }
    >
      <p>
        <Link href="/reports">{reportsWords.allPages}</Link>
      </p>
      <div className={styles.columns}>
        <div className={styles.choices}>
          {children}
          <RevealsCard reveals={shown?.reveals ?? []} switches={switches} />
          {more}
          <Notice kind="calm">{reportsWords.leaving}</Notice>
        </div>
        <section className={styles.preview} aria-label={reportsWords.preview}>
          <h2>{reportsWords.preview}</h2>
          <p className={styles.hint}>{reportsWords.previewHint}</p>
          {shown && shown.reveals.length > 0 && (
            <p className={styles.tells}>{reportsWords.tells(shown.reveals.map(revealText))}</p>
          )}
          <FailureNotice error={made.error} />
          {shown && <Preview report={shown.report} page={page} />}
        </section>
      </div>
    </Page>
  );
}

/** While somebody types, not every letter makes a page of years. */
const pauseMs = 250;

/** Options once they have stood still for a moment. */
function useSettled(options: ReportOptions | null): ReportOptions | null {
  const [settled, setSettled] = useState(options);
  const text = JSON.stringify(options);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(JSON.parse(text)), pauseMs);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

const neverAsked: ReportOptions = {
  kind: 'month',
  month: '2001-01',
  weekStart: 1,
  productId: null,
  named: false,
  paper: 'letter',
};
