/**
 * The closed list of symptoms a journal entry can rate, each from 0 (none) to 10 (worst).
 * A symptom that was not rated is missing, never zero.
 * The order is the order on screen until the person changes it: body first, in each group the usual ones on top,
 * then the others with kindred ones together, so that a tired reader finds the next one where it is expected.
 * Ids are stored in the vault: never rename or reuse one.
 */
export const symptoms = [
  { id: 'trouble-sleeping', label: 'Trouble sleeping', group: 'body' },
  { id: 'restless-legs', label: 'Restless legs', group: 'body' },
  { id: 'muscle-aches', label: 'Muscle aches', group: 'body' },
  { id: 'fatigue', label: 'Fatigue', group: 'body' },
  { id: 'sweating', label: 'Sweating', group: 'body' },
  { id: 'nausea', label: 'Nausea', group: 'body' },
  { id: 'pain', label: 'Pain', group: 'body' },
  { id: 'headache', label: 'Headache', group: 'body' },
  { id: 'chills', label: 'Chills', group: 'body' },
  { id: 'hot-flashes', label: 'Hot flashes', group: 'body' },
  { id: 'runny-nose', label: 'Runny nose or watering eyes', group: 'body' },
  { id: 'vomiting', label: 'Vomiting', group: 'body' },
  { id: 'diarrhea', label: 'Diarrhea', group: 'body' },
  { id: 'stomach-cramps', label: 'Stomach cramps', group: 'body' },
  { id: 'tremor', label: 'Tremor or spasm', group: 'body' },
  { id: 'racing-heart', label: 'Racing heart', group: 'body' },
  { id: 'craving', label: 'Craving', group: 'mind' },
  { id: 'low-mood', label: 'Low mood', group: 'mind' },
  { id: 'anxiety', label: 'Anxiety', group: 'mind' },
  { id: 'irritability', label: 'Irritability', group: 'mind' },
  { id: 'panic', label: 'Panic', group: 'mind' },
  { id: 'restlessness', label: 'Restlessness', group: 'mind' },
  { id: 'trouble-concentrating', label: 'Trouble concentrating', group: 'mind' },
  { id: 'forgetfulness', label: 'Forgetfulness', group: 'mind' },
] as const satisfies readonly { id: string; label: string; group: SymptomGroup }[];

/** Where a symptom is felt. */
export type SymptomGroup = 'body' | 'mind';

/** How many of each group most people rate: those on top, which an entry asks at once. */
export const usualSymptoms: Record<SymptomGroup, number> = { body: 6, mind: 4 };

/** The id of a symptom in the closed list. */
export type SymptomId = (typeof symptoms)[number]['id'];

/** The ids of all symptoms, in the order of the list. */
export const symptomIds: readonly SymptomId[] = symptoms.map((symptom) => symptom.id);
