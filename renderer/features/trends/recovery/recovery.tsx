import { library } from '../../../../shared/content/library/library';
import { recoveryWords as words } from '../../../../shared/content/words/recovery';
import type { OutputOf } from '../../../../shared/contract/contract';
import { useRead } from '../../../bridge/queries';
import { useEveryMinute } from '../../../bridge/use-minutes';
import { ButtonLink } from '../../../ui/button-link';
import { ProductSelect, useChosenProduct } from '../../../ui/chosen-product';
import { Column } from '../../../ui/columns';
import { FailureNotice } from '../../../ui/failure-notice';
import { FoldCard } from '../../../ui/fold-card';
import { TopicClaims } from '../../../ui/library/topic-claims';
import { Page } from '../../../ui/page';
import { TrendsTabs } from '../../../ui/trends-tabs';
import { Cravings } from './cravings';
import { Letters } from './letters';
import { Milestones } from './milestones';
import { Months } from './months';
import { OwnDays } from './own-days';
import { Reasons } from './reasons';
import styles from './recovery.module.css';
import { Next, Now, Where } from './where';

/** From this day at zero on, hard days that come back are spoken of (ours: after weeks 2 to 4). */
const hardDaysFrom = 29;

/** Where today lies in recovery, what usually happens then, and the person's own days and words against it. */
export function Recovery() {
  const { entry, isReady, error } = useChosenProduct();
  const productId = entry?.product.id ?? null;
  const read = useRead('recovery.get', { productId }, { enabled: isReady, fresh: true });
  useEveryMinute(() => void read.refetch());
  return (
    <Page title={words.title} about={words.about} actions={<ProductSelect label={words.product} />}>
      <TrendsTabs />
      <FailureNotice error={error ?? read.error} />
      {read.data && <Parts recovery={read.data} />}
    </Page>
  );
}

function Parts({ recovery }: { recovery: OutputOf<'recovery.get'> }) {
  const { today, place, own, months, milestones } = recovery;
  return (
    <>
      <Where recovery={recovery} />
      <div className={styles.columns}>
        <Column>
          <Now place={place} today={today} />
          {own !== null && <OwnDays own={own} today={today} />}
          <Cravings today={today} />
        </Column>
        <Column>
          <Next place={place} />
          <Reasons />
          <Letters />
          <Milestones milestones={milestones} today={today} />
          {place.code === 'zero' && place.zero.day >= hardDaysFrom && <HardDays />}
        </Column>
      </div>
      {months.length > 0 && <Months months={months} today={today} />}
    </>
  );
}

function HardDays() {
  return (
    <FoldCard title={words.hardDays} about="" open={false}>
      <div className={styles.parts}>
        <TopicClaims topic={library['hard-days-later']} />
        <div>
          <ButtonLink href="/coping">{words.toCoping}</ButtonLink>
        </div>
      </div>
    </FoldCard>
  );
}
