import type { Answers } from './answers';
import type { Problems } from './problems';

/** A part of an entry that is folded away until it is needed. */
export type PartOfEntry = 'vitals' | 'substances' | 'medicines' | 'measures' | 'triggers' | 'tags';

const problemsOf: Record<PartOfEntry, readonly (keyof Problems)[]> = {
  vitals: ['temperature', 'weight', 'pulse', 'pressure'],
  substances: ['drinks', 'substance'],
  medicines: ['medicine'],
  measures: ['measure'],
  triggers: ['trigger'],
  tags: ['tag'],
};

/** Whether something stands in a part, half typed or not. */
export function isFilled(part: PartOfEntry, answers: Answers): boolean {
  const { temperature, weight, pulse, pressure, drinks, words } = answers;
  switch (part) {
    case 'vitals':
      return [temperature.text, weight.text, pulse.text, pressure.upper, pressure.lower].some(isText);
    case 'substances':
      return answers.substances.length > 0 || [drinks.text, words.substance].some(isText);
    case 'medicines':
      return answers.medicines.length > 0 || [words.medicine, words['medicine-amount']].some(isText);
    case 'measures':
      return answers.measures.length > 0 || isText(words.measure);
    case 'triggers':
      return answers.triggers.length > 0 || answers.ledTo !== null || isText(words.trigger);
    case 'tags':
      return answers.tags.length > 0 || isText(words.tag);
  }
}

/** Whether something in a part keeps the entry from being saved. */
export function needsALook(part: PartOfEntry, problems: Problems): boolean {
  return problemsOf[part].some((name) => problems[name] !== null);
}

function isText(text: string): boolean {
  return text.trim() !== '';
}
