import { Link } from 'wouter';
import { lapseWords, type WayOn } from '../../../shared/content/words/lapse';
import { planWords } from '../../../shared/content/words/plan';
import { useRead } from '../../bridge/queries';
import { ButtonLink } from '../../ui/button-link';
import { Card } from '../../ui/card';
import { ProductSelect, useChosenProduct } from '../../ui/chosen-product';
import { FailureNotice } from '../../ui/failure-notice';
import styles from './lapse.module.css';
import { addressOf, waysOn } from './ways-on';

const words = lapseWords.waysOn;

/** What can come next for the plan: nothing changes by itself, and each change is shown before it is made. */
export function HowToGoOn() {
  const { entry, isReady } = useChosenProduct();
  const productId = entry?.product.id ?? null;
  const { data: plan, error } = useRead('plans.current', { productId }, { fresh: true, enabled: isReady });
  if (plan === undefined) return <FailureNotice error={error} />;
  const ways: readonly WayOn[] = plan === null ? ['new-plan'] : waysOn(plan);
  const isAtZero = ways.includes('at-zero');
  return (
    <Card title={words.title} aside={<ProductSelect label={planWords.product} />}>
      <div className={styles.parts}>
        <p>{plan === null ? words.withoutPlan : isAtZero ? words.atZero : words.tapering}</p>
        <ul className={styles.ways}>
          {ways.map((way) => (
            <li key={way}>
              <ButtonLink href={plan === null ? '/plan' : addressOf(way, plan.product.id)}>
                {words.names[way]}
              </ButtonLink>
              <span className={styles.quiet}>{words.purposes[way]}</span>
            </li>
          ))}
        </ul>
        <p className={styles.quiet}>{words.talk}</p>
        <p>
          <Link href="/safety-plan">{words.people}</Link>
        </p>
      </div>
    </Card>
  );
}
