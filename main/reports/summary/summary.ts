import type { Summary } from '../../../shared/contract/reports/summary';
import { daysBetween } from '../../../shared/time';
import { alerts } from './alerts';
import { assessment } from './assessment';
import { conditions } from './conditions';
import { daily } from './daily';
import { functioning } from './functioning';
import { history } from './history';
import { item9 } from './item-9';
import { medicines } from './medicines';
import { neutralSource } from './neutral';
import { notes } from './notes';
import { others } from './others';
import { pageOne } from './page-one';
import { planLine } from './plan-line';
import { safetyPlan } from './safety-plan';
import { scaleResults } from './scale-results';
import type { SummarySource } from './source';
import { symptomTable } from './symptom-table';
import { weeks } from './weeks';
import { who } from './who';

/** The content of the doctor's summary for a period: nothing is in it that was not chosen. */
export function summaryOf(given: SummarySource): Summary {
  const source = neutralSource(given);
  const content = { ...firstPage(source), ...furtherPages(source) };
  return { ...content, pageOne: pageOne(content) };
}

type FirstPage = Omit<Summary, 'pageOne' | keyof ReturnType<typeof furtherPages>>;

function firstPage(source: SummarySource): FirstPage {
  const { options, asOf, totals, about, plan } = source;
  const has = (part: SummarySource['options']['parts'][number]) => options.parts.includes(part);
  const entries = periodEntries(source);
  const allTotals = [totals, ...source.others.map((other) => other.totals)];
  const lines = (list: 'goals' | 'questions') =>
    has(list) ? source.lines.filter((line) => line.list === list).map(({ text }) => text) : [];
  return {
    kind: 'summary',
    from: options.from,
    to: options.to,
    madeOn: asOf,
    who: who(about.name, options.identity),
    named: options.named,
    detail: options.detail,
    paper: options.paper,
    days: daysBetween(options.from, options.to) + 1,
    daysLogged: new Set([
      ...allTotals.flatMap((ofProduct) => [...ofProduct.keys()]),
      ...entries.map(({ day }) => day),
    ]).size,
    entries: entries.length,
    dosesLogged: source.doses,
    alerts: alerts(source, options),
    farAbove: [...source.farAbove],
    item9: has('item-9') ? item9(source) : null,
    others: others(source.others),
    plan: plan && planLine(plan, options),
    daily: daily(source, entries),
    symptoms: symptomTable(entries, source.symptoms),
    scales: has('scales') ? scaleResults(source) : null,
    withdrawal: has('scales')
      ? source.scales.flatMap(({ scale, day: date, total }) =>
          scale === 'sows' && total !== null ? [{ date, total }] : [],
        )
      : [],
    goals: lines('goals'),
    questions: lines('questions'),
  };
}

function furtherPages(source: SummarySource) {
  const { options, about, plan } = source;
  const entries = periodEntries(source);
  const has = (part: SummarySource['options']['parts'][number]) =>
    options.detail === 'all' && options.parts.includes(part);
  return {
    history: has('history') ? history(source) : null,
    changes:
      options.detail === 'all' && plan !== null
        ? plan.changes.filter(({ on }) => on >= options.from && on <= options.to)
        : [],
    medicines: has('medicines') ? medicines(source.medicines, options) : null,
    conditions: has('conditions') ? conditions(source) : null,
    assessment: has('assessment') ? assessment(source) : null,
    functioning: has('function') ? functioning(entries, about.function) : null,
    work: has('work') ? { words: about.work ?? null } : null,
    healthWork: has('health-work') ? (about.healthWork ?? null) : null,
    tests: has('tests'),
    weeks: has('weekly') ? weeks(daily(source, entries)) : null,
    notes: options.detail === 'all' ? notes(entries, options.notes) : [],
    safetyPlan: has('safety-plan') ? safetyPlan(source.lines) : null,
  };
}

function periodEntries({ entries, options }: SummarySource) {
  return entries.filter(({ day }) => day >= options.from && day <= options.to);
}
