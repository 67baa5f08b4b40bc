import type { Summary } from '../../shared/contract/reports';
import { daysBetween } from '../../shared/time';
import { alerts } from './sections/alerts';
import { daily } from './sections/daily';
import { medicines } from './sections/medicines';
import { notes } from './sections/notes';
import { others } from './sections/others';
import { planLine } from './sections/plan-line';
import { scaleResults } from './sections/scale-results';
import { symptomTable } from './sections/symptom-table';
import type { SummarySource } from './source';

/** The content of the doctor's summary for a period. */
export function summaryOf(source: SummarySource): Summary {
  const { options, asOf, totals, doses } = source;
  const entries = source.entries.filter(({ day }) => day >= options.from && day <= options.to);
  const allTotals = [totals, ...source.others.map((other) => other.totals)];
  return {
    from: options.from,
    to: options.to,
    madeOn: asOf,
    name: options.name,
    paper: options.paper,
    days: daysBetween(options.from, options.to) + 1,
    daysLogged: new Set([
      ...allTotals.flatMap((ofProduct) => [...ofProduct.keys()]),
      ...entries.map(({ day }) => day),
    ]).size,
    entries: entries.length,
    dosesLogged: doses,
    alerts: alerts(source, options),
    farAbove: [...source.farAbove],
    others: others(source.others),
    plan: source.plan && planLine(source.plan, options),
    daily: daily(source, entries),
    symptoms: symptomTable(entries, source.symptoms),
    notes: notes(entries, options.notes),
    scales: options.scales ? scaleResults(source) : null,
    medicines: options.medicines ? medicines(source.medicines, options) : null,
    talkFirst: options.talkFirst ? [...source.talkFirst] : null,
  };
}
