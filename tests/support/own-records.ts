import type { RecordKind, RecordOf } from '../../shared/contract/own-records';
import { day } from './vault';

/** A record of each kind, with a text in every field that takes one. A new kind gets a line here. */
export function sampleRecords(text: string): { [K in RecordKind]: RecordOf<K> } {
  return {
    urge: {
      ...{ kind: 'urge', before: 7, after: 3, outcome: 'passed', note: text },
      triggers: [`own:${text}`],
      tried: ['walking', 'breathing'],
    },
    lapse: {
      ...{ kind: 'lapse', happened: text, triggers: [`own:${text}`], learned: text, next: text },
      recommit: text,
    },
    trigger: { kind: 'trigger', class: 'around', what: text, plan: text },
    intention: { kind: 'intention', area: 'sleep', text, week: day('2026-11-16'), went: null },
    letter: { kind: 'letter', text },
    assessment: {
      kind: 'assessment',
      answers: { escalated: true, began: ['pain', 'sleep'], triggers: ['trigger.pain'], readiness: 8 },
      at: 'motivation',
      finished: { on: day('2026-11-16'), approach: 'conservative', slower: true },
    },
    'shift-check': {
      kind: 'shift-check',
      answers: {
        ...{ signs: { sleepy: 'some', shaky: 'no' }, symptoms: 4, sleepHours: 5.5, awakeHours: 16 },
        ...{ sedatives: false, dangers: ['chest-pain'], selfHarm: false },
      },
      ...{ sinceDose: 300, standing: 'above' },
    },
    disclosure: {
      ...{ kind: 'disclosure', who: text, speaksFor: text, speaksAgainst: text, lawyer: text },
      decision: 'wait',
    },
    person: { kind: 'person', role: 'close', name: text, who: text, reach: text, note: text },
  };
}
