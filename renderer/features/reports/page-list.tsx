import { Link } from 'wouter';
import { frameWords } from '../../../shared/content/words/frame';
import { reportsWords } from '../../../shared/content/words/reports';
import type { ReportKind } from '../../../shared/contract/reports';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { ReportsTabs } from '../../ui/reports-tabs';
import styles from './page-list.module.css';

/** The pages that can be made, each with what it is for. */
export function PageList({ kinds }: { kinds: readonly ReportKind[] }) {
  return (
    <Page title={frameWords.reports} about={reportsWords.about}>
      <ReportsTabs />
      <ul className={styles.list}>
        {kinds.map((kind) => (
          <li key={kind}>
            <Link href={`/reports/${kind}`} className={styles.page}>
              <strong className={styles.title}>{reportsWords.pages[kind].title}</strong>
              <span className={styles.about}>{reportsWords.pages[kind].about}</span>
            </Link>
          </li>
        ))}
      </ul>
      <Notice kind="calm">{reportsWords.leaving}</Notice>
    </Page>
  );
}
