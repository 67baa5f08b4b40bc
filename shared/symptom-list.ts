import { type SymptomGroup, usualSymptoms } from './content/symptoms';
import { isOwnSymptom, type OwnSymptomNames, symptomLabel } from './content/words/symptoms';
import type { ListedSymptom } from './contract/symptoms';

const noNames: OwnSymptomNames = new Map();

/** The symptom of a list with this name, hidden or not. Case and blanks don't tell names apart. */
export function symptomCalled(list: readonly ListedSymptom[], name: string): ListedSymptom | undefined {
  return list.find((symptom) => plain(symptom.name ?? symptomLabel(symptom.key, noNames)) === plain(name));
}

function plain(name: string): string {
  return name.normalize('NFKC').replace(/\s+/gu, '').toLocaleLowerCase('en-US');
}

/**
 * How many places of a group an entry asks at once, from the first on: as many as are usual, and one more for each
 * own symptom. The others are asked on request.
 */
export function placesAskedAtOnce(list: readonly ListedSymptom[], group: SymptomGroup): number {
  const own = list.filter((symptom) => symptom.group === group && isOwnSymptom(symptom.key));
  return usualSymptoms[group] + own.length;
}
