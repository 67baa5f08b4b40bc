import { Link } from 'wouter';
import { assessmentWords } from '../../../shared/content/words/assessment';
import { clockTime } from '../../../shared/content/words/dates';
import { healthWords } from '../../../shared/content/words/health';
import { quantity } from '../../../shared/content/words/quantities';
import type { Product } from '../../../shared/contract/products';
import { useRead } from '../../bridge/queries';
import styles from './assessment.module.css';

const words = assessmentWords;

/** What products and plans say already, so that nobody is asked twice. */
export function KnownUse() {
  const products = useRead('products.list', {}).data?.products.filter(({ hidden }) => !hidden);
  const background = useRead('background.get', {}).data;
  if (products === undefined) return null;
  return (
    <section className={styles.known}>
      <h3>{words.known.title}</h3>
      {products.length === 0 && <p>{words.known.none}</p>}
      <ul>
        {products.map(({ product }) => (
          <KnownProduct key={product.id} product={product} />
        ))}
      </ul>
      {background && background.dailyGrams !== null && (
        <p className={styles.quiet}>{healthWords.background.dailyGrams(background.dailyGrams)}</p>
      )}
      <p className={styles.quiet}>{words.known.log}</p>
      <p>
        <Link href="/plan/products">{words.known.change}</Link>
      </p>
    </section>
  );
}

function KnownProduct({ product }: { product: Product }) {
  const plan = useRead('plans.current', { productId: product.id }).data ?? null;
  const amount = plan === null ? null : quantity(plan.current.startAmount, product);
  const times = plan === null ? null : plan.slots.map(({ time }) => clockTime(time)).join(', ');
  return <li dir="auto">{words.known.product(product.name, amount, times)}</li>;
}

/** The list of medicines by name, with the way to it. */
export function KnownMedicines() {
  const list = useRead('medicines.list', {}).data;
  if (list === undefined) return null;
  const names = list.medicines.filter(({ stoppedOn }) => stoppedOn === null).map(({ name }) => name);
  return (
    <>
      <p dir="auto">{names.length === 0 ? words.medicines.none : words.medicines.some(names)}</p>
      <p>
        <Link href="/journal/health">{words.medicines.link}</Link>
      </p>
    </>
  );
}
