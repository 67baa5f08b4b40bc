import type { Summary } from '../../../shared/contract/reports/summary';
import { daysBetween } from '../../../shared/time';
import { alerts } from './alerts';
import { daily } from './daily';
import { medicines } from './medicines';
import { notes } from './notes';
import { others } from './others';
import { planLine } from './plan-line';
import { scaleResults } from './scale-results';
import type { SummarySource } from './source';
import { symptomTable } from './symptom-table';

/** The content of the doctor's summary for a period. */
export function summaryOf(source: SummarySource): Summary {
  const { options, asOf, totals, doses } = source;
  const entries = source.entries.filter(({ day }) => day >= options.from && day <= options.to);
  const allTotals = [totals, ...source.others.map((other) => other.totals)];
  return {
    kind: 'summary',
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
