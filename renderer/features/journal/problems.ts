import { dateField, timeField } from '../../../shared/contract/fields';
import { longestNote, type Suggestions } from '../../../shared/contract/journal';
import type { Result } from '../../../shared/result';
import { type TagProblem, tagsToSend } from '../../ui/dose-tag-choice';
import type { Answers } from './answers';
import { type ListProblem, withMedicine, withOwnMeasure, withSubstance, withTag } from './entry-lists';
import {
  type PressureProblem,
  readDrinks,
  readPressure,
  readPulse,
  readTemperature,
  readWeight,
  type VitalProblem,
} from './typed-vitals';

/** What keeps an entry from being saved, one code an answer. */
export interface Problems {
  day: 'missing' | 'range' | null;
  time: 'missing' | null;
  temperature: VitalProblem | null;
  weight: VitalProblem | null;
  pulse: VitalProblem | null;
  pressure: PressureProblem | null;
  drinks: VitalProblem | null;
  substance: ListProblem | null;
  medicine: ListProblem | 'no-name' | null;
  measure: ListProblem | null;
  trigger: TagProblem | null;
  tag: ListProblem | null;
  /** A name of a symptom that was typed and not added. */
  'symptom-body': 'not-added' | null;
  'symptom-mind': 'not-added' | null;
  /** Characters too many. */
  noteOver: number;
}

/** The answers with every word that is still typed added to its list, as saving does, and what is wrong with them. */
export function readyToSave(answers: Answers, used: Suggestions): { answers: Answers; problems: Problems } {
  const { temperature, weight, pulse, pressure, drinks, words, day, time, note } = answers;
  const ready: Answers = { ...answers, words: { ...words } };

  /** Adds one typed word; a blank one is none. */
  function added<P extends string>(
    typed: string,
    add: () => Result<Partial<Answers>, P>,
    clear: Partial<Answers['words']>,
  ): P | null {
    if (typed.trim() === '') return null;
    const done = add();
    if (!done.ok) return done.code;
    Object.assign(ready, done.value);
    Object.assign(ready.words, clear);
    return null;
  }

  const medicineNames = used.medicines.map(({ name }) => name);
  const medicine = { name: words.medicine, amount: words['medicine-amount'] };
  const problems: Problems = {
    day: day === '' ? 'missing' : dateField.safeParse(day).success ? null : 'range',
    time: timeField.safeParse(time).success ? null : 'missing',
    temperature: codeOf(readTemperature(temperature.text, temperature.unit)),
    weight: codeOf(readWeight(weight.text, weight.unit)),
    pulse: codeOf(readPulse(pulse.text)),
    pressure: codeOf(readPressure(pressure.upper, pressure.lower)),
    drinks: codeOf(readDrinks(drinks.text)),
    substance: added(
      words.substance,
      () => as('substances', withSubstance(answers.substances, words.substance, used.substances)),
      { substance: '' },
    ),
    medicine:
      medicine.name.trim() === '' && medicine.amount.trim() !== ''
        ? 'no-name'
        : added(
            medicine.name,
            () => as('medicines', withMedicine(answers.medicines, medicine, medicineNames)),
            { medicine: '', 'medicine-amount': '' },
          ),
    measure: added(
      words.measure,
      () => as('measures', withOwnMeasure(answers.measures, words.measure, used.measures)),
      { measure: '' },
    ),
    trigger: added(words.trigger, () => as('triggers', allTriggers(answers, used)), { trigger: '' }),
    tag: added(words.tag, () => as('tags', withTag(answers.tags, words.tag, used.tags)), { tag: '' }),
    'symptom-body': notAdded(words['symptom-body']),
    'symptom-mind': notAdded(words['symptom-mind']),
    noteOver: Math.max(0, note.length - longestNote),
  };
  return { answers: ready, problems };
}

function notAdded(name: string): 'not-added' | null {
  return name.trim() === '' ? null : 'not-added';
}

/** How many answers are wrong; none is sound. */
export function countOf(problems: Problems): number {
  return Object.values(problems).filter((problem) => problem !== null && problem !== 0).length;
}

function allTriggers(
  { triggers, words }: Answers,
  used: Suggestions,
): Result<Answers['triggers'], TagProblem> {
  const all = tagsToSend({ tags: triggers, typed: words.trigger }, used.triggers);
  return all.ok ? { ok: true, value: [...all.value] } : all;
}

/** A new list as a change of the answers. */
function as<K extends keyof Answers, P extends string>(
  key: K,
  result: Result<Answers[K], P>,
): Result<Partial<Answers>, P> {
  return result.ok ? { ok: true, value: { [key]: result.value } as Partial<Answers> } : result;
}

function codeOf<C extends string>(read: Result<unknown, C>): C | null {
  return read.ok ? null : read.code;
}
