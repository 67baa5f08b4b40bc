import { productNumber } from '../../../shared/content/words/summary';
import type { Product } from '../../../shared/contract/products';
import { masker, substanceWords } from '../mask';
import type { SummarySource } from './source';

/**
 * The same source without the words that are not to be told: with the substance off, what it and products are called;
 * where no vendor is printed, where they come from; and the name, where it is not printed whole. They are masked in
 * everything that the person wrote. Everything that follows sees only this.
 */
export function neutralSource(source: SummarySource): SummarySource {
  const { options, called } = source;
  const { named, parts } = options;
  const hasVendors =
    named && options.detail === 'all' && parts.includes('history') && parts.includes('vendors');
  const hidden = [
    ...(named ? [] : [...substanceWords, ...called.products]),
    ...(hasVendors ? [] : called.vendors),
  ];
  const mask = masker(hidden, options.identity === 'name' ? '' : (source.about.name ?? ''));
  const product = (given: Product, number: number): Product =>
    named ? { ...given, name: mask(given.name) } : { ...given, name: productNumber(number) };
  const about = Object.fromEntries(
    Object.entries(source.about).map(([question, answer]) => [
      question,
      typeof answer === 'string' && question !== 'name' && question !== 'useSince' ? mask(answer) : answer,
    ]),
  ) as SummarySource['about'];
  return {
    ...source,
    about,
    plan: source.plan && { ...source.plan, product: product(source.plan.product, 1) },
    others: source.others.map((other, index) => ({
      ...other,
      product: product(other.product, index + (source.plan === null ? 1 : 2)),
    })),
    batches: hasVendors ? source.batches : new Map(),
    entries: source.entries.map((entry) => ({ ...entry, note: mask(entry.note) })),
    symptoms: source.symptoms.map((symptom) => ({
      ...symptom,
      name: symptom.name === null ? null : mask(symptom.name),
    })),
    medicines: source.medicines.map((medicine) => ({
      ...medicine,
      name: mask(medicine.name),
      amount: mask(medicine.amount),
      since: mask(medicine.since),
      why: mask(medicine.why),
    })),
    talkFirst: source.talkFirst
      .filter(({ rule }) => named || rule !== 'extracts')
      .map(({ rule, because }) => ({
        rule,
        because: because
          .filter((fact) => named || fact.kind !== 'yes' || fact.question !== 'extracts')
          .map((fact) => (fact.kind === 'medicine' ? { ...fact, name: mask(fact.name) } : fact)),
      })),
    lines: source.lines.map((line) => ({ ...line, text: mask(line.text), reach: mask(line.reach) })),
  };
}
