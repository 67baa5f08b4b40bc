import { Link } from 'wouter';
import { dayTitle } from '../../../shared/content/words/day';
import { daysAtZero, standingLine, todayWords } from '../../../shared/content/words/today';
import type { PlanStanding } from '../../../shared/contract/days';
import type { LocalDate } from '../../../shared/time';
import { useRead } from '../../bridge/queries';
import { useEveryMinute } from '../../bridge/use-minutes';
import { Card } from '../../ui/card';
import { FailureNotice } from '../../ui/failure-notice';
import { Page } from '../../ui/page';
import { type PlannedDay, plannedDay } from '../../ui/planned-day';
import { CheckIn } from './check-in';
import { LoggedToday } from './logged-today';
import { NextCut } from './next-cut';
import { PlanCurve } from './plan-curve';
import { PlanToday } from './plan-today';
import styles from './today.module.css';
import { WhereYouAre } from './where-you-are';

/** What today's plan lists, what was logged, the check-in, and where today lies in the taper. */
export function Today() {
  const today = useRead('days.today', {}, { fresh: true });
  useEveryMinute(() => void today.refetch());
  if (today.error) return <FailureNotice error={today.error} />;
  if (!today.data) return null;
  const { day, plans } = today.data;
  const { date } = day;
  const followed = plans.flatMap((standing): Followed[] => {
    const ofDay = day.products.find(({ product }) => product.id === standing.productId);
    const plan = ofDay && plannedDay(ofDay);
    return plan ? [{ standing, plan }] : [];
  });
  const first = followed[0];
  return (
    <Page
      title={dayTitle(date, date)}
      about={first === undefined ? todayWords.noPlanLine : standingLine(first.standing, date)}
    >
      <div className={styles.columns}>
        <div className={styles.column}>
          {first === undefined && <NoPlan />}
          {followed.map(({ standing, plan }) => (
            // A new day begins with a new card: nothing of the day before hangs on.
            <PlanToday key={`${plan.product.id}-${date}`} today={date} standing={standing} plan={plan} />
          ))}
          <CheckIn key={`check-in-${date}`} today={today.data} />
          {day.products.map((ofDay) => (
            <LoggedToday key={ofDay.product.id} plan={ofDay} today={date} />
          ))}
        </div>
        {first !== undefined && <Aside {...first} today={date} />}
      </div>
    </Page>
  );
}

/** A product with a plan, and where today lies in it. */
interface Followed {
  standing: PlanStanding;
  plan: PlannedDay;
}

function Aside({ standing, plan, today }: Followed & { today: LocalDate }) {
  return (
    <div className={styles.column}>
      <WhereYouAre standing={standing} today={today} />
      {daysAtZero(standing, today) === null && <NextCut standing={standing} product={plan.product} />}
      <PlanCurve productId={plan.product.id} />
    </div>
  );
}

function NoPlan() {
  return (
    <Card title={todayWords.noPlanTitle}>
      <div className={styles.stack}>
        <p>{todayWords.noPlan}</p>
        <p>
          <Link href="/plan" className={styles.button}>
            {todayWords.makePlan}
          </Link>
        </p>
      </div>
    </Card>
  );
}
