import { Link } from 'wouter';
import { dayTitle } from '../../../shared/content/words/day';
import { daysAtZero, todayLine, todayWords } from '../../../shared/content/words/today';
import type { Today as TodayData } from '../../../shared/contract/days';
import { useRead } from '../../bridge/queries';
import { useEveryMinute } from '../../bridge/use-minutes';
import { Card } from '../../ui/card';
import { FailureNotice } from '../../ui/failure-notice';
import { Page } from '../../ui/page';
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
  const { date, plan } = today.data.day;
  return (
    <Page title={dayTitle(date, date)} about={todayLine(today.data)}>
      <div className={styles.columns}>
        <div className={styles.column}>
          {plan === null ? (
            <NoPlan />
          ) : (
            // A new day begins with a new card: nothing of the day before hangs on.
            <PlanToday key={date} today={today.data} plan={plan} />
          )}
          <CheckIn key={`check-in-${date}`} today={today.data} />
          {plan !== null && <LoggedToday plan={plan} today={date} />}
        </div>
        {plan !== null && <Aside today={today.data} />}
      </div>
    </Page>
  );
}

function Aside({ today }: { today: TodayData }) {
  return (
    <div className={styles.column}>
      <WhereYouAre today={today} />
      {daysAtZero(today) === null && <NextCut today={today} />}
      <PlanCurve />
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
