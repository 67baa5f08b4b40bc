import type { EntryFields } from '../../contract/journal';
import { signs } from '../signs';
import { journalWords } from './journal';
import { type BodyUnits, bodyFacts } from './vitals';

/** What an entry says with a number each, in a few words: "Overall 5 of 10", "slept 6 h", "pulse 88". */
export function entryFacts(entry: EntryFields, units: BodyUnits): string[] {
  const { overall, sleepHours, sleepQuality, function: gotThrough } = entry;
  const facts = [
    overall === null ? null : journalWords.overall(overall),
    sleepHours === null ? null : journalWords.slept(sleepHours),
    sleepQuality === null ? null : journalWords.sleptWell(sleepQuality),
    gotThrough === null ? null : journalWords.gotThrough(gotThrough),
  ].filter((fact) => fact !== null);
  return [...facts, ...bodyFacts(entry, units)];
}

/** The warning signs of an entry, and thoughts of self-harm, in words. */
export function noticedSigns({ signs: ticked, selfHarm }: EntryFields): string[] {
  const found: string[] = signs.filter(({ id }) => ticked.includes(id)).map(({ label }) => label);
  if (selfHarm === 'thoughts') found.push(journalWords.thoughts);
  if (selfHarm === 'plan') found.push(journalWords.thoughtsWithPlan);
  return found;
}
