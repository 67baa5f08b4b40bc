import { fullDate } from '../../../shared/content/words/dates';
import { summaryWords } from '../../../shared/content/words/summary';
import { alertLines, item9Line } from '../../../shared/content/words/summary-alerts';
import type { Summary } from '../../../shared/contract/reports/summary';
import { Facts } from './facts';
import { OtherProducts } from './other-products';
import { Panels } from './panels';
import { ScaleTable } from './scale-table';
import styles from './summary.module.css';
import { SymptomTable } from './symptom-table';
import { WrittenLines } from './written-lines';

/** The page that is read in a minute: the numbers, the curve, the complaints, and the patient's own words last. */
export function PageOne({ summary }: { summary: Summary }) {
  const { plan, pageOne, others, goals, questions } = summary;
  const isEmpty = summary.daysLogged === 0 && (summary.scales ?? []).length === 0;
  return (
    <section>
      <h1 className={styles.title}>{summaryWords.title}</h1>
      <p className={styles.meta}>
        <span>
          {[summary.who, `${fullDate(summary.from)} to ${fullDate(summary.to)}`].filter(Boolean).join(' · ')}
        </span>
        <span>
          {summaryWords.unverified} · {summaryWords.daysLogged(summary.daysLogged, summary.days)}
        </span>
      </p>
      {isEmpty && <p className={styles.line}>{summaryWords.nothing}</p>}
      <Alerts summary={summary} />
      {plan === null ? (
        <p className={styles.line}>{summaryWords.noPlan}</p>
      ) : (
        <Facts plan={plan} named={summary.named} />
      )}
      <OtherProducts others={others.slice(0, pageOne.others)} />
      <Panels summary={summary} />
      {!isEmpty && (
        <div className={styles.two}>
          <SymptomTable symptoms={summary.symptoms} />
          {summary.scales !== null && <ScaleTable results={summary.scales} />}
        </div>
      )}
      <div className={pageOne.questions > 0 && pageOne.goals > 0 ? styles.own : undefined}>
        <WrittenLines title={summaryWords.questions} lines={questions.slice(0, pageOne.questions)} numbered />
        <WrittenLines title={summaryWords.goals} lines={goals.slice(0, pageOne.goals)} />
      </div>
      <p className={styles.end}>
        {summaryWords.countsLine(summary.entries, summary.dosesLogged)} {summaryWords.notARecord}{' '}
        <strong>{moreText(summary)}</strong>
      </p>
    </section>
  );
}

function Alerts({ summary }: { summary: Summary }) {
  const lines = alertLines(summary).slice(0, summary.pageOne.alerts);
  const item9 = item9Line(summary);
  return (
    <section className={styles.alerts}>
      <h2>{summaryWords.alerts}</h2>
      {summary.alerts.length > 0 && <span className={styles.quiet}>{summaryWords.alertsAbout}</span>}
      {lines.length === 0 ? (
        <p>{summaryWords.noAlerts}</p>
      ) : (
        <ul data-many={lines.length > 3}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {item9 !== null && <p>{item9}</p>}
    </section>
  );
}

/** What page one had no room for, and where it stands. */
function moreText(summary: Summary): string {
  const { pageOne, others, goals, questions } = summary;
  const alerts = alertLines(summary).length - pageOne.alerts;
  const asked = questions.length - pageOne.questions;
  const aims = goals.length - pageOne.goals;
  const parts = [
    ...(alerts > 0 ? [summaryWords.moreAlerts(alerts)] : []),
    ...(others.length > pageOne.others ? [summaryWords.moreOthers] : []),
    ...(asked > 0 ? [summaryWords.moreQuestions(asked)] : []),
    ...(aims > 0 ? [summaryWords.moreGoals(aims)] : []),
  ];
  return parts.length === 0 ? '' : summaryWords.more(parts);
}
