import { medicineDetails, stoppedText } from '../../../shared/content/words/health';
import { recordWords as words } from '../../../shared/content/words/record-file';
import type { Medicine } from '../../../shared/contract/medicines';
import type { Product } from '../../../shared/contract/products';
import { sectionCodes } from './codes';
import { concept, listOf, type Resource, reference } from './resource';
import type { Section } from './section';
import { productId, type RecordSource } from './source';

/** What the person takes, by their own account: the products that are logged here, and the list of medicines. */
export function medicinesSection(source: RecordSource): Section {
  const { products } = source.content;
  const medicines = source.scope.parts.has('medicines') ? source.content.medicines : [];
  return {
    title: words.medicines,
    code: sectionCodes.medicines,
    lines: [
      ...products.map(({ id }) => `${source.labelOf(id)}: ${words.tapered}`),
      ...medicines.map(medicineLine),
    ],
    resources: [
      ...products.map((product) => productStatement(source, product)),
      ...medicines.map((medicine) => medicineStatement(source, medicine)),
    ],
  };
}

function productStatement(source: RecordSource, product: Product): Resource {
  const { content, scope } = source;
  const days = [...(content.totals.find((each) => each.product.id === product.id)?.days.keys() ?? [])].sort();
  const [first, last] = [days[0], days.at(-1)];
  const plan = content.plans.filter((each) => each.product.id === product.id).at(-1);
  const isOver = plan !== undefined && plan.endDate !== null && plan.endDate <= content.asOf;
  return {
    ...statement(source),
    id: productId(source, product.id),
    status: isOver ? 'completed' : 'active',
    medicationCodeableConcept: concept(source.labelOf(product.id)),
    effectivePeriod:
      scope.parts.has('taken') && first !== undefined && last !== undefined
        ? { start: first, end: last }
        : undefined,
  };
}

function medicineStatement(source: RecordSource, medicine: Medicine): Resource {
  const { id, name, since, why, stoppedOn } = medicine;
  const dosage = medicineDetails({ ...medicine, since: '', why: '' }).join(', ');
  return {
    ...statement(source),
    id: source.uuidOf(`medicine ${id}`),
    status: stoppedOn === null ? 'active' : 'stopped',
    medicationCodeableConcept: concept(name),
    effectivePeriod: stoppedOn === null ? undefined : { end: stoppedOn },
    reasonCode: listOf(why === '' ? [] : [concept(why)]),
    note: listOf(since === '' ? [] : [{ text: words.since(since) }]),
    dosage: listOf(dosage === '' ? [] : [{ text: dosage }]),
  };
}

function statement({ content, meta, patient }: RecordSource) {
  return {
    resourceType: 'MedicationStatement',
    meta,
    subject: reference(patient),
    dateAsserted: content.madeAt,
    informationSource: reference(patient),
  };
}

function medicineLine(medicine: Medicine): string {
  const parts = [...medicineDetails(medicine), ...stoppedText(medicine)];
  return parts.length === 0 ? medicine.name : `${medicine.name}: ${parts.join(', ')}`;
}
