import { clockTime, fullDate, shortDate } from '../../../shared/content/words/dates';
import { meanQuantity, quantity } from '../../../shared/content/words/quantities';
import { changeText, summaryWords } from '../../../shared/content/words/summary';
import { ownSymptomNames, symptomLabel } from '../../../shared/content/words/symptoms';
import type { Summary } from '../../../shared/contract/reports/summary';
import { entryRules } from '../../../shared/safety/registry';
import type { EntryRuleId } from '../../../shared/safety/rule';
import type { LocalDate } from '../../../shared/time';
import { DoseChart } from './dose-chart';
import { HealthPage } from './health-page';
import { RatingsChart } from './ratings-chart';
import { ScaleResults } from './scale-results';
import styles from './summary-pages.module.css';

/** The doctor's summary as it is printed: one page that reads in a minute, then the chosen notes. */
export function SummaryPages({ summary }: { summary: Summary }) {
  const { plan } = summary;
  const who = [summary.name, `${fullDate(summary.from)} to ${fullDate(summary.to)}`]
    .filter(Boolean)
    .join(' · ');
  return (
    <article className={styles.pages}>
      <h1>{summaryWords.title}</h1>
      <p className={styles.meta}>
        <span>{who}</span>
        <span>
          {summaryWords.unverified} · {summaryWords.daysLogged(summary.daysLogged, summary.days)}
        </span>
      </p>
      <Alerts alerts={summary.alerts} farAbove={summary.farAbove} />
      {plan === null ? <p>{summaryWords.noPlan}</p> : <Facts plan={plan} />}
      <Others others={summary.others} />
      {plan !== null && <DoseChart daily={summary.daily} product={plan.product} />}
      <RatingsChart daily={summary.daily} />
      <div className={`${styles.section} ${styles.two}`}>
        <LastDays summary={summary} />
        <Symptoms summary={summary} />
      </div>
      {summary.scales !== null && <ScaleResults results={summary.scales} />}
      {plan !== null && plan.events.length > 0 && (
        <section className={styles.section}>
          <h2>{summaryWords.changes}</h2>
          <p>{plan.events.map((change) => changeText(change, plan.product)).join(' · ')}</p>
        </section>
      )}
      {summary.notes.length > 0 && (
        <section className={styles.section}>
          <h2>{summaryWords.notes}</h2>
          {summary.notes.map((note) => (
            <div key={note.at} className={styles.note}>
              <h3>{`${shortDate(note.day)}, ${clockTime(note.time)}`}</h3>
              {note.text}
            </div>
          ))}
        </section>
      )}
      <p className={styles.end}>
        {summaryWords.countsLine(summary.entries, summary.dosesLogged)}
        {plan !== null && ` ${summaryWords.approach(plan.approach, plan.intervalDays)};`}{' '}
        {summaryWords.notARecord}.
      </p>
      <HealthPage medicines={summary.medicines} talkFirst={summary.talkFirst} />
    </article>
  );
}

/** What else was logged, so that the plan's product is not taken for everything. */
function Others({ others }: Pick<Summary, 'others'>) {
  if (others.length === 0) return null;
  const each = others.map(({ product, days, mean }) =>
    summaryWords.other(product.name, days, meanQuantity(mean, product)),
  );
  return <p>{`${summaryWords.others}: ${each.join('; ')}.`}</p>;
}

function Alerts({ alerts, farAbove }: Pick<Summary, 'alerts' | 'farAbove'>) {
  return (
    <section className={styles.alerts}>
      <h2>{summaryWords.alerts}</h2>
      {alerts.length === 0 ? (
        <p>{summaryWords.noAlerts}</p>
      ) : (
        <ul>
          {[...datesByRule(alerts)].map(([rule, dates]) => {
            const { message, tier } = entryRules[rule];
            return (
              <li
                key={rule}
              >{`${summaryWords.alertDates(dates)}: ${message.name} (${summaryWords.tier[tier]})`}</li>
            );
          })}
        </ul>
      )}
      {farAbove.length > 0 && <p>{summaryWords.farAbove(farAbove)}</p>}
    </section>
  );
}

/** The days of each rule, in the order in which the rules first came up: one line each keeps the page one page. */
function datesByRule(alerts: Summary['alerts']): Map<EntryRuleId, LocalDate[]> {
  const dates = new Map<EntryRuleId, LocalDate[]>();
  for (const { rule, date } of alerts) dates.set(rule, [...(dates.get(rule) ?? []), date]);
  return dates;
}

function Facts({ plan }: { plan: NonNullable<Summary['plan']> }) {
  const { product, presentStep, nextStep, adherence } = plan;
  const facts = [
    [
      summaryWords.fromTo(plan.startAmount, presentStep.amount, product),
      presentStep.percentDown > 0
        ? summaryWords.lessSince(presentStep.percentDown, plan.startDate)
        : summaryWords.noChange(plan.startDate),
    ],
    [
      summaryWords.stepNow(quantity(presentStep.amount, product)),
      `${summaryWords.since(presentStep.since)}; ${summaryWords.dosesADay(plan.dosesADay, product.name)}`,
    ],
    nextStep === null
      ? [summaryWords.lastStep, '']
      : [
          summaryWords.nextStep(quantity(nextStep.amount, product), nextStep.date),
          summaryWords.nextStepAbout(plan.endDate),
        ],
    [summaryWords.adherence(adherence), summaryWords.adherenceAbout(adherence)],
  ] as const;
  return (
    <dl className={styles.facts}>
      {facts.map(([figure, about]) => (
        <div key={`${figure} ${about}`}>
          <dt>{figure}</dt>
          <dd>{about}</dd>
        </div>
      ))}
    </dl>
  );
}

function LastDays({ summary: { daily, plan } }: { summary: Summary }) {
  const amount = (value: Summary['daily'][number]['taken'], blank: string) =>
    value === null || plan === null ? blank : quantity(value, plan.product);
  return (
    <section>
      <h2>{summaryWords.lastSevenDays}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{summaryWords.date}</th>
            <th scope="col">{summaryWords.planned}</th>
            <th scope="col">{summaryWords.taken}</th>
            <th scope="col">{summaryWords.status}</th>
            <th scope="col">{summaryWords.sleep}</th>
          </tr>
        </thead>
        <tbody>
          {daily.slice(-7).map((day) => (
            <tr key={day.date}>
              <th scope="row">{shortDate(day.date)}</th>
              <td>{amount(day.planned, '')}</td>
              <td>{amount(day.taken, summaryWords.none)}</td>
              <td>
                {day.status === null || day.status === 'not-logged' ? '' : summaryWords.statuses[day.status]}
              </td>
              <td>{day.sleepHours === null ? '' : summaryWords.hours(day.sleepHours)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Symptoms({ summary }: { summary: Summary }) {
  const ownNames = ownSymptomNames(summary.symptoms.map(({ symptom: key, name }) => ({ key, name })));
  return (
    <section>
      <h2>{summaryWords.symptoms}</h2>
      {summary.symptoms.length === 0 ? (
        <p>{summaryWords.noSymptoms}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{summaryWords.symptom}</th>
              <th scope="col">{summaryWords.mean}</th>
              <th scope="col">{summaryWords.worst}</th>
              <th scope="col">{summaryWords.trend}</th>
            </tr>
          </thead>
          <tbody>
            {summary.symptoms.slice(0, 5).map(({ symptom, mean, worst, trend }) => (
              <tr key={symptom}>
                <th scope="row">{symptomLabel(symptom, ownNames)}</th>
                <td>{mean.toFixed(1)}</td>
                <td>{worst}</td>
                <td>{summaryWords.trends[trend]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
