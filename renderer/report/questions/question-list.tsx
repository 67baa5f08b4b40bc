import { appointmentLine } from '../../../shared/content/words/appointments';
import { fullDate } from '../../../shared/content/words/dates';
import { questionListWords as words } from '../../../shared/content/words/question-list';
import type { QuestionsReport } from '../../../shared/contract/reports/questions';
import { keyed } from '../../ui/keyed';
import styles from './question-list.module.css';

/** Rows to write the answer to a question on, and further notes. */
const [answerRows, noteRows] = [3, 6];

/** Questions for an appointment, each with room for its answer. */
export function QuestionList({ report }: { report: QuestionsReport }) {
  const { appointment, note, questions, madeOn } = report;
  return (
    <article>
      <h1 className={styles.title}>{words.title}</h1>
      <p className={styles.meta}>
        {appointment === null
          ? fullDate(madeOn)
          : `${fullDate(appointment.day)} · ${appointmentLine(appointment)}`}
      </p>
      {note !== '' && (
        <section className={styles.question}>
          <h2>{words.note}</h2>
          <p className={styles.note} dir="auto">
            {note}
          </p>
        </section>
      )}
      {questions.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <ol className={styles.list}>
          {keyed(questions, ({ text }) => text).map(({ key, item }) => (
            <li key={key} className={styles.question}>
              <p className={styles.text} dir="auto">
                {item.text}
                {item.askedOn !== null && (
                  <span className={styles.quiet}> ({words.asked(item.askedOn)})</span>
                )}
              </p>
              <Rows count={answerRows} />
            </li>
          ))}
        </ol>
      )}
      <section className={styles.question}>
        <h2>{words.furtherNotes}</h2>
        <Rows count={noteRows} />
      </section>
    </article>
  );
}

function Rows({ count }: { count: number }) {
  return (
    <div aria-hidden="true">
      {Array.from({ length: count }, (_, index) => index).map((index) => (
        <div key={index} className={styles.row} />
      ))}
    </div>
  );
}
