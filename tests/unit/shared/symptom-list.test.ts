import { describe, expect, it } from 'vitest';
import { symptoms } from '../../../shared/content/symptoms';
import { symptomLabel } from '../../../shared/content/words/symptoms';
import type { ListedSymptom } from '../../../shared/contract/symptoms';
import { placesAskedAtOnce, symptomCalled } from '../../../shared/symptom-list';

const closed: ListedSymptom[] = symptoms.map(({ id, group }) => ({
  key: id,
  name: null,
  group,
  hidden: false,
}));
const own = (digit: string, name: string, group: ListedSymptom['group'] = 'body'): ListedSymptom => ({
  key: `own:${digit.repeat(32)}`,
  name,
  group,
  hidden: false,
});
const tinnitus = own('a', 'طنين الأذن');
const list = [...closed, own('b', 'Buzzing ears'), tinnitus];

describe('A name is found in the list', () => {
  it.each([
    ['Nausea', 'nausea'],
    [' NAUSEA', 'nausea'],
    ['restlesslegs', 'restless-legs'],
    ['Buzzing\u00a0Ears', `own:${'b'.repeat(32)}`],
    ['طنين الأذن', tinnitus.key],
    ['Nausea a lot', undefined],
    ['own', undefined],
  ])('%s', (name, key) => {
    expect(symptomCalled(list, name)?.key).toBe(key);
  });
});

describe('A symptom is called', () => {
  const names = new Map(list.map(({ key, name }) => [key, name ?? '']));

  it.each([
    ['by the words of the list', 'hot-flashes', 'Hot flashes'],
    ['as the person named it', `own:${'b'.repeat(32)}`, 'Buzzing ears'],
    ['as named from right to left', tinnitus.key, 'طنين الأذن'],
    ['something at least where its name is not known', `own:${'c'.repeat(32)}`, 'A symptom of your own'],
  ] as const)('%s', (_title, key, label) => {
    expect(symptomLabel(key, names)).toBe(label);
  });
});

it('Own symptoms make room for themselves among those that an entry asks at once', () => {
  expect(placesAskedAtOnce(closed, 'body')).toBe(6);
  expect(placesAskedAtOnce(list, 'body')).toBe(8);
  expect(placesAskedAtOnce(list, 'mind')).toBe(4);
});
