import { meanQuantity } from '../../../shared/content/words/quantities';
import { summaryWords } from '../../../shared/content/words/summary';
import type { Summary } from '../../../shared/contract/reports/summary';
import styles from './summary.module.css';

/** What else was logged, so that the plan's product is not taken for everything. */
export function OtherProducts({ others }: Pick<Summary, 'others'>) {
  if (others.length === 0) return null;
  const each = others.map(({ product, days, mean }) =>
    summaryWords.other(product.name, days, meanQuantity(mean, product)),
  );
  return <p className={styles.line}>{`${summaryWords.others}: ${each.join('; ')}.`}</p>;
}
