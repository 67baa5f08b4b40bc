import { doseTagLabel } from '../../../shared/content/words/dose-tags';
import { inSentence, trendsWords } from '../../../shared/content/words/trends';
import type { Trigger, TriggersFact } from '../../../shared/contract/trend-findings';
import type { BarsData } from '../../ui/chart/chart-data';
import type { Readings } from '../../ui/chart/chart-readings';

const words = trendsWords.triggers;

/** How often a trigger was named, on doses and in entries. */
function timesNamed({ doses, entries }: Trigger): number {
  return doses + entries;
}

/** Bars as long as a trigger was named often, in parts by what it led to. */
export function triggerBars(triggers: readonly Trigger[]): BarsData {
  return {
    bars: triggers.map((trigger) => {
      const { passed, coped, plannedDose, extraDose, notSaid } = trigger.ledTo;
      return {
        name: doseTagLabel(trigger.trigger),
        value: String(timesNamed(trigger)),
        parts: [
          { look: 'solid', value: extraDose },
          { look: 'striped', value: plannedDose + trigger.doses },
          { look: 'soft', value: passed + coped },
          { look: 'open', value: notSaid },
        ],
      };
    }),
    top: Math.max(1, ...triggers.map(timesNamed)),
    key: [
      { look: 'solid', label: words.key.extraDose },
      { look: 'striped', label: words.key.plannedDose },
      { look: 'soft', label: words.key.coped },
      { look: 'open', label: words.key.notSaid },
    ],
  };
}

/** The same in words. What never happened is left out when it is read out, but stands in the table as 0. */
export function triggerReadings(triggers: readonly Trigger[]): Readings {
  return {
    caption: words.caption,
    head: words.trigger,
    columns: [
      { label: words.total, spoken: '' },
      { label: words.extraDose, spoken: inSentence(words.extraDose) },
      { label: words.plannedDose, spoken: inSentence(words.plannedDose) },
      { label: words.onDoses, spoken: inSentence(words.onDoses) },
      { label: words.coped, spoken: inSentence(words.coped) },
      { label: words.passed, spoken: inSentence(words.passed) },
      { label: words.notSaid, spoken: inSentence(words.notSaid) },
      { label: words.aboveColumn, spoken: inSentence(words.aboveColumn) },
      { label: words.craving, spoken: inSentence(words.craving) },
    ],
    rows: triggers.map((trigger, index) => {
      const { ledTo, doses, withIt, craving } = trigger;
      return {
        x: index,
        name: doseTagLabel(trigger.trigger),
        spokenName: doseTagLabel(trigger.trigger),
        cells: [
          words.totalSpoken(timesNamed(trigger)),
          countCell(ledTo.extraDose),
          countCell(ledTo.plannedDose),
          countCell(doses),
          countCell(ledTo.coped),
          countCell(ledTo.passed),
          countCell(ledTo.notSaid),
          withIt.days === 0 ? null : words.aboveCell(withIt.above, withIt.days),
          craving === null ? null : trendsWords.mean(craving.mean),
        ],
      };
    }),
    page: 5,
  };
}

function countCell(count: number): string | null {
  return count === 0 ? null : String(count);
}

export function triggerSentence(fact: TriggersFact): string {
  switch (fact.code) {
    case 'too-few':
      return words.tooFew;
    case 'most-often':
      return words.most(doseTagLabel(fact.trigger), fact.times);
    case 'more-above-plan':
      return words.above(doseTagLabel(fact.trigger), fact.withIt, fact.withoutIt);
  }
}
