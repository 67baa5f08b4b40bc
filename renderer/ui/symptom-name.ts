import { longestSymptomName, symptomNameField } from '../../shared/contract/symptoms';

/** What is wrong with the name of a symptom as typed, or null. */
export function symptomNameProblem(text: string): 'missing' | 'too-long' | 'unreadable' | null {
  const name = text.trim();
  if (name === '') return 'missing';
  if ([...name].length > longestSymptomName) return 'too-long';
  return symptomNameField.safeParse(name).success ? null : 'unreadable';
}
