import { describe, expect, it } from 'vitest';
import { selfHarmAnswers, selfHarmQuestion } from '../../../shared/content/safety/self-harm-question';
import { signGroups, signIds, signs } from '../../../shared/content/signs';
import { symptomIds, symptoms } from '../../../shared/content/symptoms';

describe('the symptoms', () => {
  const labels = (group: string) =>
    symptoms.filter((symptom) => symptom.group === group).map((symptom) => symptom.label);

  it('of the body are all there, the usual ones on top', () => {
    expect(labels('body')).toEqual([
      'Trouble sleeping',
      'Restless legs',
      'Muscle aches',
      'Fatigue',
      'Sweating',
      'Nausea',
      'Pain',
      'Headache',
      'Chills',
      'Hot flashes',
      'Runny nose or watering eyes',
      'Vomiting',
      'Diarrhea',
      'Stomach cramps',
      'Tremor or spasm',
      'Racing heart',
    ]);
  });

  it('of the mind are all there, the usual ones on top', () => {
    expect(labels('mind')).toEqual([
      'Craving',
      'Low mood',
      'Anxiety',
      'Irritability',
      'Panic',
      'Restlessness',
      'Trouble concentrating',
      'Forgetfulness',
    ]);
  });

  it('have ids of their own, in kebab case', () => {
    expect(new Set(symptomIds).size).toBe(24);
    expect(symptomIds.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  });
});

describe('the danger signs', () => {
  it('come in short lists, those that cannot wait first', () => {
    const lists = signGroups.map((group) =>
      signs.filter((sign) => sign.group === group.id).map((sign) => sign.label),
    );
    expect(lists).toEqual([
      [
        'A seizure, or signs of one',
        'Very slow or stopped breathing',
        'Could not be woken',
        'Collapse',
        'Chest pain',
      ],
      ['Confusion', 'Stiff muscles', 'Could not keep any fluids down for 12 hours'],
      ['Yellow skin or eyes', 'Dark urine', 'Pale stool', 'Pain under the right ribs'],
    ]);
    expect(lists.flat()).toEqual(signs.map((sign) => sign.label));
  });

  it('have ids of their own, in kebab case', () => {
    expect(new Set(signIds).size).toBe(12);
    expect(signIds.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });
});

it('The self-harm question asks about a plan or means only after a yes, and names suicide plainly', () => {
  expect(selfHarmAnswers).toEqual(['no', 'thoughts', 'plan']);
  expect(selfHarmQuestion.ask).toContain('suicide');
  expect(selfHarmQuestion.ask).not.toContain('plan');
  expect(selfHarmQuestion.followUp.ask).toMatch(/plan.*at hand/);
});
