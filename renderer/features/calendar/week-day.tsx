import { appointmentLine } from '../../../shared/content/words/appointments';
import { calendarWords } from '../../../shared/content/words/calendar';
import { clockTime } from '../../../shared/content/words/dates';
import { answersLine, noteStart } from '../../../shared/content/words/day';
import { milestoneWords } from '../../../shared/content/words/milestones';
import { changeWords } from '../../../shared/content/words/plan-changes';
import { figure, percent, quantity } from '../../../shared/content/words/quantities';
import type { Day, DayProduct } from '../../../shared/contract/days';
import { DayMark } from '../../ui/day-mark';
import { DayStatusLine } from '../../ui/day-status';
import { dosesOf } from '../../ui/doses-of-day';
import { Icon } from '../../ui/icon';
import styles from './week-day.module.css';

/** What is on a day, in short: the sheet of the day has it in full. */
export function WeekDay({ day }: { day: Day }) {
  const several = day.products.length > 1;
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
            {answersLine(entry) || noteStart(entry.note, 60) || calendarWords.noAnswers}
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

/** The listed times with their amounts, and the doses that belong to none of them. */
function Times({ ofDay: { product, slots, otherDoses } }: { ofDay: DayProduct }) {
  const listed = slots.filter(({ amount, dose }) => amount > 0 || dose !== null);
  if (listed.length + otherDoses.length === 0) return null;
  return (
    <ul className={styles.times}>
      {listed.map(({ time, amount, dose }) => (
        <li key={time} className={styles.time} data-logged={dose !== null}>
          <span>{clockTime(time)}</span>
          <span className={styles.amount}>{figure(dose?.amount ?? amount, product)}</span>
          {dose !== null && (
            <>
              <Icon name="check" />
              <span className="visually-hidden">{calendarWords.logged}</span>
            </>
          )}
        </li>
      ))}
      {otherDoses.map((dose) => (
        <li key={dose.id} className={styles.time} data-logged>
          <span>{clockTime(dose.time)}</span>
          <span className={styles.amount}>{figure(dose.amount, product)}</span>
          <Icon name="check" />
          <span className="visually-hidden">{calendarWords.logged}</span>
        </li>
      ))}
    </ul>
  );
}
