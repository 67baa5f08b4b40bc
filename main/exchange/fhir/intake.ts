import { quantity } from '../../../shared/content/words/quantities';
import { recordWords as words } from '../../../shared/content/words/record-file';
import type { Product } from '../../../shared/contract/products';
import type { Amount } from '../../../shared/quantity';
import type { LocalDate } from '../../../shared/time';
import { dailyIntake, perDay, sectionCodes, socialHistory, systems } from './codes';
import { concept, type Resource, reference } from './resource';
import type { Section } from './section';
import { productId, type RecordSource } from './source';

/** What was taken of each product on each logged day, as an Observation a day. A day without a dose has none. */
export function intakeSection(source: RecordSource): Section {
  const { totals } = source.content;
  return {
    title: words.intake,
    code: sectionCodes.intake,
    lines: totals.map(({ product, days }) => {
      const amounts = [...days.values()].sort((a, b) => a - b);
      const text = (amount: Amount | undefined) =>
        quantity(amount ?? (0 as Amount), { ...product, piece: null });
      return words.intakeLine(
        source.labelOf(product.id),
        amounts.length,
        text(amounts[0]),
        text(amounts.at(-1)),
      );
    }),
    resources: totals.flatMap(({ product, days }) =>
      [...days].map(([day, amount]) => observation(source, product, day, amount)),
    ),
  };
}

function observation(source: RecordSource, product: Product, day: LocalDate, amount: Amount): Resource {
  return {
    resourceType: 'Observation',
    id: source.uuidOf(`intake ${product.id} ${day}`),
    meta: source.meta,
    // The day on which the file is made is not over.
    status: day >= source.content.asOf ? 'preliminary' : 'final',
    category: [{ coding: [socialHistory] }],
    code: concept(words.intakeOf(source.labelOf(product.id)), dailyIntake),
    subject: reference(source.patient),
    focus: [reference(productId(source, product.id))],
    effectiveDateTime: day,
    performer: [reference(source.patient)],
    valueQuantity: amountADay(product, amount),
  };
}

/** An amount a day as a FHIR quantity. */
export function amountADay(product: Product, amount: Amount) {
  return { value: amount / 1000, unit: perDay(product), system: systems.ucum, code: perDay(product) };
}
