import type { Summary } from '../../../shared/contract/reports/summary';
import { DetailPages } from './detail-pages';
import { MoreOfPageOne } from './more-of-page-one';
import { PageOne } from './page-one';
import { RequestedPages } from './requested-pages';

/** The doctor's summary as it is printed: a page that reads in a minute, what stands behind it, and what was asked for. */
export function SummaryPages({ summary }: { summary: Summary }) {
  return (
    <article>
      <PageOne summary={summary} />
      <MoreOfPageOne summary={summary} />
      <DetailPages summary={summary} />
      <RequestedPages summary={summary} />
    </article>
  );
}
