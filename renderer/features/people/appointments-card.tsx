import { peopleWords } from '../../../shared/content/words/people';
import { questionWords } from '../../../shared/content/words/questions-to-ask';
import type { Appointment } from '../../../shared/contract/appointments';
import type { OwnLine } from '../../../shared/contract/own-lines';
import { ButtonLink } from '../../ui/button-link';
import { Card } from '../../ui/card';
import styles from './people.module.css';

const words = peopleWords.appointments;

/** So many are shown here; the calendar has all of them. */
const mostShown = 5;

interface Props {
  /** The next appointments, the earliest first. */
  appointments: readonly Appointment[];
  questions: readonly OwnLine[];
}

/** The next appointments with the questions that were prepared for them and are still to be asked. */
export function AppointmentsCard({ appointments, questions }: Props) {
  const open = questions.filter(({ askedOn }) => askedOn === null);
  const others = open.filter(({ appointmentId }) => appointmentId === null);
  const more = appointments.length - mostShown;
  return (
    <Card title={words.title}>
      {appointments.length === 0 && <p className={styles.quiet}>{words.none}</p>}
      <ul className={styles.list}>
        {appointments.slice(0, mostShown).map((appointment) => {
          const own = open.filter(({ appointmentId }) => appointmentId === appointment.id);
          return (
            <li key={appointment.id} className={styles.person}>
              <h3 dir="auto">{questionWords.appointment(appointment)}</h3>
              {own.length === 0 ? (
                <p className={styles.quiet}>{words.noQuestions}</p>
              ) : (
                <Questions lines={own} />
              )}
            </li>
          );
        })}
      </ul>
      {more > 0 && <p className={styles.quiet}>{words.more(more)}</p>}
      {others.length > 0 && (
        <section className={styles.others}>
          <h3>{words.others}</h3>
          <Questions lines={others} />
        </section>
      )}
      <div className={styles.foot}>
        <ButtonLink href="/reports/questions">{words.questions}</ButtonLink>
        <ButtonLink href="/calendar" look="quiet">
          {words.calendar}
        </ButtonLink>
      </div>
    </Card>
  );
}

function Questions({ lines }: { lines: readonly OwnLine[] }) {
  return (
    <ul className={styles.questions}>
      {lines.map(({ id, text }) => (
        <li key={id} dir="auto">
          {text}
        </li>
      ))}
    </ul>
  );
}
