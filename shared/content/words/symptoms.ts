import type { OwnSymptomKey, SymptomKey } from '../../contract/symptom-keys';
import { symptoms } from '../symptoms';

/** The names of a person's own symptoms. */
export type OwnSymptomNames = ReadonlyMap<SymptomKey, string>;

const labels = new Map<SymptomKey, string>(symptoms.map(({ id, label }) => [id, label]));

/** What a symptom is called: the words of the closed list, or the name that the person gave it. */
export function symptomLabel(key: SymptomKey, ownNames: OwnSymptomNames): string {
  return labels.get(key) ?? ownNames.get(key) ?? 'A symptom of your own';
}

/** The names of the own symptoms of a list. */
export function ownSymptomNames(list: readonly { key: SymptomKey; name: string | null }[]): OwnSymptomNames {
  return new Map(list.flatMap(({ key, name }) => (name === null ? [] : [[key, name] as const])));
}

/** Whether a symptom is the person's own. */
export function isOwnSymptom(key: SymptomKey): key is OwnSymptomKey {
  return !labels.has(key);
}
