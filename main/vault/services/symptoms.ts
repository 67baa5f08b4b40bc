import type { Database } from '@signalapp/sqlcipher';
import { symptoms } from '../../../shared/content/symptoms';
import { isOwnSymptom } from '../../../shared/content/words/symptoms';
import type { SymptomKey } from '../../../shared/contract/symptom-keys';
import { type ListedSymptom, mostOwnSymptoms, type SymptomRefusal } from '../../../shared/contract/symptoms';
import { placesAskedAtOnce, symptomCalled } from '../../../shared/symptom-list';
import {
  isSymptomOnAnyDay,
  isSymptomRated,
  markSymptomRemoved,
  nameOfRemoved,
  storedSymptoms,
  storeSymptoms,
} from '../database/tables/listed-symptoms';
import { ExpectedFailure } from '../failure';
import { now } from '../open-vault';
import type { Handlers } from '../router';

export const symptomsHandlers: Handlers<'symptoms'> = {
  'symptoms.list': ({ db }) => ({ symptoms: symptomList(db) }),

  'symptoms.unrated': ({ db }) => ({
    keys: symptomList(db)
      .map(({ key }) => key)
      .filter(isOwnSymptom)
      .filter((key) => !isSymptomOnAnyDay(db, key)),
  }),

  'symptoms.add': (vault, { name, group }) => {
    const symptom = { key: `own:${vault.newId()}` as const, name, group, hidden: false };
    addOwnSymptom(vault.db, symptom);
    return { symptom };
  },

  'symptoms.rename': ({ db }, { key, name }) => {
    const list = symptomList(db);
    const before = symptomOf(list, key);
    checkName(
      list.filter((other) => other !== before),
      name,
    );
    return { symptom: changed(db, list, { ...before, name }) };
  },

  'symptoms.hide': ({ db }, { key, hidden }) => {
    const list = symptomList(db);
    return { symptom: changed(db, list, { ...symptomOf(list, key), hidden }) };
  },

  'symptoms.move': ({ db }, { key, to }) => {
    const list = symptomList(db);
    const symptom = symptomOf(list, key);
    const others = list.filter((other) => other !== symptom);
    storeSymptoms(db, placed(others, symptom, to));
    return {};
  },

  'symptoms.remove': (vault, { key }) => {
    symptomOf(symptomList(vault.db), key);
    if (isSymptomRated(vault.db, key)) throw refused('rated');
    markSymptomRemoved(vault.db, key, now(vault));
    return {};
  },

  'symptoms.restore': ({ db }, { key }) => {
    const name = nameOfRemoved(db, key);
    if (name === undefined) throw new ExpectedFailure('not-found');
    checkRoom(symptomList(db), name);
    markSymptomRemoved(db, key, null);
    return {};
  },
};

/**
 * Adds a symptom of the person's own behind those of its group that an entry asks at once. Fails with `symptom-refused`
 * for a name that is in the list, or a list that is full.
 */
export function addOwnSymptom(db: Database, symptom: ListedSymptom & { name: string }): void {
  const list = symptomList(db);
  checkRoom(list, symptom.name);
  storeSymptoms(db, placed(list, symptom, placesAskedAtOnce(list, symptom.group)));
}

/**
 * Every symptom in the person's order, those of the body first. A symptom of the closed list that the person's list
 * does not have yet comes last in its group.
 */
export function symptomList(db: Database): ListedSymptom[] {
  const stored = storedSymptoms(db);
  const known = new Set(stored.map(({ key }) => key));
  const further = symptoms
    .filter(({ id }) => !known.has(id))
    .map(({ id, group }): ListedSymptom => ({ key: id, name: null, group, hidden: false }));
  return [
    ...ofGroup(stored, 'body'),
    ...ofGroup(further, 'body'),
    ...ofGroup(stored, 'mind'),
    ...ofGroup(further, 'mind'),
  ];
}

function ofGroup(list: readonly ListedSymptom[], group: ListedSymptom['group']): ListedSymptom[] {
  return list.filter((symptom) => symptom.group === group);
}

/** A list with one more symptom, at a place within its group. */
function placed(others: readonly ListedSymptom[], symptom: ListedSymptom, to: number): ListedSymptom[] {
  const group = ofGroup(others, symptom.group);
  group.splice(to, 0, symptom);
  return symptom.group === 'body'
    ? [...group, ...ofGroup(others, 'mind')]
    : [...ofGroup(others, 'body'), ...group];
}

function changed(db: Database, list: readonly ListedSymptom[], symptom: ListedSymptom): ListedSymptom {
  storeSymptoms(
    db,
    list.map((other) => (other.key === symptom.key ? symptom : other)),
  );
  return symptom;
}

function symptomOf(list: readonly ListedSymptom[], key: SymptomKey): ListedSymptom {
  const found = list.find((symptom) => symptom.key === key);
  if (found === undefined) throw new ExpectedFailure('not-found');
  return found;
}

function checkRoom(list: readonly ListedSymptom[], name: string): void {
  checkName(list, name);
  if (list.filter(({ key }) => isOwnSymptom(key)).length >= mostOwnSymptoms) throw refused('too-many');
}

function checkName(list: readonly ListedSymptom[], name: string): void {
  if (symptomCalled(list, name) !== undefined) throw refused('same-name');
}

function refused(reason: SymptomRefusal): ExpectedFailure {
  return new ExpectedFailure('symptom-refused', reason);
}
