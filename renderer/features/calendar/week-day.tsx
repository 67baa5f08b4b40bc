import { appointmentLine } from '../../../shared/content/words/appointments';
import { calendarWords } from '../../../shared/content/words/calendar';
import { clockTime } from '../../../shared/content/words/dates';
import { answersLine } from '../../../shared/content/words/day';
import { milestoneWords } from '../../../shared/content/words/milestones';
import { changeWords } from '../../../shared/content/words/plan-changes';
import { figure, percent, quantity } from '../../../shared/content/words/quantities';
import type { Day, DayProduct } from '../../../shared/contract/days';
import { noteStart } from '../../../shared/note-start';
import { DayMark } from '../../ui/day-mark';
import { DayStatusLine } from '../../ui/day-status';
import { dosesOf } from '../../ui/doses-of-day';
import { Icon } from '../../ui/icon';
import { useSymptomList } from '../../ui/use-symptom-list';
import { timesOf } from './day-times';
import styles from './week-day.module.css';

/** What is on a day, in short: the sheet of the day has it in full. */
export function WeekDay({ day }: { day: Day }) {
  const several = day.products.length > 1;
  const { labelOf } = useSymptomList();
  return (
    <div className={styles.parts}>
      {day.products.map((ofDay) => (
        <ProductPart key={ofDay.product.id} ofDay={ofDay} named={several} />
      ))}
      {day.appointments.map((appointment) => (
        <p key={appointment.id} className={styles.marked}>
          <DayMark kind="appointment" />
          <span className={styles.text}>{appointmentLine(appointment)}</span>
        </p>
      ))}
      {day.entries.map((entry) => (
        <p key={entry.id} className={styles.marked}>
          <DayMark kind="entry" />
          <span className={styles.text}>
            {clockTime(entry.time)}{' '}
            {answersLine(entry, labelOf) || noteStart(entry.note, 60) || calendarWords.noAnswers}
          </span>
        </p>
      ))}
    </div>
  );
}

function ProductPart({ ofDay, named }: { ofDay: DayProduct; named: boolean }) {
  const { product, planned, taken, status, cut, held, milestones, changes } = ofDay;
  const logged = dosesOf(ofDay).length > 0;
  return (
    <section className={styles.product} data-cut={cut !== null} data-held={held}>
      {named && <h3 className={styles.name}>{product.name}</h3>}
      {planned !== null && <p className={styles.planned}>{quantity(planned, product)}</p>}
      {logged && <p>{calendarWords.takenLine(quantity(taken, product))}</p>}
      {status !== null && (
        <p className={styles.muted}>
          <DayStatusLine status={status} />
        </p>
      )}
      {cut !== null && (
        <p>{calendarWords.cutLine(figure(cut.from, product), quantity(cut.to, product), percent(cut.cut))}</p>
      )}
      {held && status !== 'held' && <p className={styles.muted}>{calendarWords.held}</p>}
      {milestones.map((kind) => (
        <p key={kind} className={styles.marked}>
          <DayMark kind="milestone" />
          <span>{milestoneWords[kind]}</span>
        </p>
      ))}
      {changes.map((change) => (
        <p key={JSON.stringify(change)} className={styles.marked}>
          <DayMark kind="change" />
          <span>{changeWords(change, product)}</span>
        </p>
      ))}
      <Times ofDay={ofDay} />
    </section>
  );
}

/** The listed times with their amounts, and what was logged. */
function Times({ ofDay }: { ofDay: DayProduct }) {
  const times = timesOf(ofDay);
  if (times.length === 0) return null;
  return (
    <ul className={styles.times}>
      {times.map(({ key, time, amount, logged }) => (
        <li key={key} className={styles.time} data-logged={logged}>
          <span>{clockTime(time)}</span>
          <span className={styles.amount}>{figure(amount, ofDay.product)}</span>
          {logged && (
            <>
              <Icon name="check" />
              <span className="visually-hidden">{calendarWords.logged}</span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
