import type { OwnSymptomKey, SymptomKey } from '../../contract/symptom-keys';
import { type SymptomGroup, symptoms } from '../symptoms';

/** The names of a person's own symptoms. */
export type OwnSymptomNames = ReadonlyMap<SymptomKey, string>;

const labels = new Map<SymptomKey, string>(symptoms.map(({ id, label }) => [id, label]));

/** What a symptom is called: the words of the closed list, or the name that the person gave it. */
export function symptomLabel(key: SymptomKey, ownNames: OwnSymptomNames): string {
  return labels.get(key) ?? ownNames.get(key) ?? 'A symptom of your own';
}

/** What the groups of symptoms are called. */
export const symptomGroupWords: Record<SymptomGroup, string> = { body: 'Body', mind: 'Mind' };

/** Letters that are written from right to left: Hebrew, Arabic and their neighbours. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A name for the middle of a line: one that is written from right to left does not turn around the figures beside it. */
export function setApart(name: string): string {
  return rightToLeft.test(name) ? `\u2068${name}\u2069` : name;
}

/** The names of the own symptoms of a list. */
export function ownSymptomNames(list: readonly { key: SymptomKey; name: string | null }[]): OwnSymptomNames {
  return new Map(list.flatMap(({ key, name }) => (name === null ? [] : [[key, name] as const])));
}

/** Whether a symptom is the person's own. */
export function isOwnSymptom(key: SymptomKey): key is OwnSymptomKey {
  return !labels.has(key);
}
