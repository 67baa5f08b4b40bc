import { figure, percent, quantity } from '../../../shared/content/words/quantities';
import { readinessWords } from '../../../shared/content/words/readiness';
import { todayWords } from '../../../shared/content/words/today';
import type { LocalDate } from '../../../shared/time';
import { Card } from '../../ui/card';
import { type Followed, titleOf } from './followed';
import { Readiness } from './readiness';
import styles from './today.module.css';

interface Props extends Followed {
  today: LocalDate;
  several: boolean;
}

/** On the day of a cut: what it is, and whether to stay where one was. */
export function CutToday({ standing: { readiness, heldUntil }, plan, today, several }: Props) {
  if (readiness === null || readiness.cut.date !== today) return null;
  const { cut } = readiness;
  const { product } = plan;
  return (
    <Card title={titleOf(readinessWords.cutToday, product, several)}>
      <div className={styles.stack}>
        <p>
          <strong>
            {todayWords.fromTo(figure(cut.from, product), quantity(cut.to, product), percent(cut.cut))}
          </strong>
        </p>
        <Readiness readiness={readiness} plan={plan} held={heldUntil !== null} today={today} />
      </div>
    </Card>
  );
}
