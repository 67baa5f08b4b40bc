import { dayTitle } from '../../../shared/content/words/day';
import { standingLine, todayWords } from '../../../shared/content/words/today';
import type { Today as TodayData } from '../../../shared/contract/days';
import type { LocalDate } from '../../../shared/time';
import { useRead } from '../../bridge/queries';
import { useEveryMinute } from '../../bridge/use-minutes';
import { BaselineCard } from '../../ui/baseline-card';
import { ButtonLink } from '../../ui/button-link';
import { Card } from '../../ui/card';
import { Column } from '../../ui/columns';
import { FailureNotice } from '../../ui/failure-notice';
import { Page } from '../../ui/page';
import { readKeptAnswers } from '../../ui/plan-steps/kept-answers';
import { ScalesDue } from '../../ui/scales-due';
import { BackupOverdue } from './backup-overdue';
import { CheckIn } from './check-in';
import { CutToday } from './cut-today';
import { type Followed, followedOf } from './followed';
import { HardDay } from './hard-day';
import { LogCard } from './log-card';
import { LoggedToday } from './logged-today';
import { NextCut } from './next-cut';
import { PlanCurve } from './plan-curve';
import { PlanToday } from './plan-today';
import styles from './today.module.css';
import { WhereYouAre } from './where-you-are';

/** What today's plans list, what was logged, the check-in, and where today lies in the taper. */
export function Today() {
  const today = useRead('days.today', {}, { fresh: true });
  useEveryMinute(() => void today.refetch());
  if (today.error) return <FailureNotice error={today.error} />;
  if (!today.data) return null;
  const { date } = today.data.day;
  const followed = followedOf(today.data);
  const first = followed[0];
  const several = followed.length > 1;
  return (
    <Page title={dayTitle(date, date)} about={aboutOf(followed)}>
      <div className={styles.columns}>
        <Column>
          <DosesToday today={today.data} followed={followed} />
          <BackupOverdue />
        </Column>
        {first !== undefined && (
          <Column>
            <WhereYouAre {...first} several={several} />
            {followed.map((each) => (
              <Cuts key={each.plan.planId} {...each} today={date} several={several} />
            ))}
            <PlanCurve productId={first.plan.product.id} several={several} />
          </Column>
        )}
      </div>
    </Page>
  );
}

/** What to log, the check-in, and what was logged. */
function DosesToday({ today, followed }: { today: TodayData; followed: readonly Followed[] }) {
  const list = useRead('products.list', {});
  const { date, products: ofDay } = today.day;
  const products = (list.data?.products ?? []).flatMap(({ hidden, product }) => (hidden ? [] : product));
  const several = products.length > 1;
  const withKey = followed.find(({ standing }) => standing.nextSlot !== null);
  const planless = followed.length === 0;
  // A product whose baseline is being logged has a card of its own.
  const loggedOnly = products.find(({ id }) => !today.baselines.includes(id));
  return (
    <>
      {followed.map((each, index) => (
        // A new day begins with a new card: nothing of the day before hangs on.
        <PlanToday
          key={`${each.plan.product.id}-${date}`}
          {...each}
          today={date}
          products={products}
          first={index === 0}
          several={several}
          hasKey={each === withKey}
        />
      ))}
      {today.baselines.map((productId) => (
        <BaselineCard key={productId} productId={productId} />
      ))}
      {planless && loggedOnly !== undefined && (
        <LogCard product={loggedOnly} choices={products} first={today.baselines.length === 0} today={date} />
      )}
      {planless && today.baselines.length === 0 && <NoPlan />}
      <CheckIn key={`check-in-${date}`} today={today} />
      <HardDay today={today} />
      <ScalesDue key={`scales-${date}`} />
      {ofDay.map((each) => (
        <LoggedToday key={each.product.id} ofDay={each} today={date} several={several} />
      ))}
    </>
  );
}

function Cuts(props: Followed & { today: LocalDate; several: boolean }) {
  const atZero = props.standing.zero !== null;
  return (
    <>
      <CutToday {...props} />
      {!atZero && <NextCut {...props} />}
    </>
  );
}

function NoPlan() {
  const { data: kept } = useRead('planAnswers.kept', { productId: null }, { fresh: true });
  const begun = kept ? readKeptAnswers(kept.answers, null) !== null : false;
  return (
    <Card title={todayWords.noPlanTitle}>
      <div className={styles.stack}>
        <p>{begun ? todayWords.planKept : todayWords.noPlan}</p>
        <p>
          <ButtonLink href={begun ? '/plan/new' : '/plan'}>
            {begun ? todayWords.goOnWithPlan : todayWords.makePlan}
          </ButtonLink>
        </p>
      </div>
    </Card>
  );
}

/** Where today lies in the first plan: said of which product where there are several. */
function aboutOf(followed: readonly Followed[]): string {
  const [first, second] = followed;
  if (first === undefined) return todayWords.noPlanLine;
  const line = standingLine(first.standing);
  return second === undefined ? line : todayWords.lineOf(first.plan.product.name, line);
}
