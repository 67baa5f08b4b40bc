import { doseWords, whenWords } from '../../shared/content/words/day';
import { difference, quantity } from '../../shared/content/words/quantities';
import type { Product } from '../../shared/contract/products';
import type { Amount } from '../../shared/quantity';
import type { LocalDate } from '../../shared/time';
import { useRead } from '../bridge/queries';
import styles from './dose-form.module.css';
import { LostTolerance } from './lost-tolerance';

interface Props {
  product: Product;
  amount: Amount;
  day: LocalDate;
  today: LocalDate;
  /** The dose that is changed, or null. */
  replaces: string | null;
}

/** Where a day would stand with the dose that is being typed. Nothing while that is within the plan. */
export function DoseCheck({ product, amount, day, today, replaces }: Props) {
  const check = useRead(
    'doses.check',
    { productId: product.id, day, amount, replaces },
    { keepPrevious: true },
  );
  if (!check.data || check.data.planned === null) return null;
  const { standing, total, planned } = check.data;
  if (standing === 'none') return null;
  if (standing === 'far-above')
    return <LostTolerance {...{ product, total, planned, today }} date={day} logged={false} />;
  const [made, when] = [quantity(total, product), whenWords(day, today)];
  return (
    <p role="status" className={styles.above}>
      {planned === 0
        ? doseWords.makesAtZero(made, when)
        : doseWords.makesAbove(made, when, difference(total, planned, product))}
    </p>
  );
}
