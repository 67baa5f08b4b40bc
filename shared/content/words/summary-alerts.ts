import type { Summary } from '../../contract/reports/summary';
import { entryRules } from '../../safety/registry';
import type { EntryRuleId } from '../../safety/rule';
import { scales } from '../../scales/registry';
import type { LocalDate } from '../../time';
import { summaryWords } from './summary';

/** The alerts of a summary, a line for each kind with its days: emergencies first, then in the order in which they came up. */
export function alertLines({
  alerts,
  farAbove,
  days,
}: Pick<Summary, 'alerts' | 'farAbove' | 'days'>): string[] {
  const dates = new Map<EntryRuleId, LocalDate[]>();
  for (const { rule, date } of alerts.filter((each) => !isSaidBefore(each, alerts)))
    dates.set(rule, [...(dates.get(rule) ?? []), date]);
  const lines = [...dates]
    .map(([rule, ofRule]) => ({ ...entryRules[rule], ofRule }))
    .sort((a, b) => a.tier - b.tier)
    .map(({ message, tier, ofRule }) =>
      summaryWords.alert(summaryWords.alertDates(ofRule, days), message.name, tier),
    );
  if (farAbove.length === 0) return lines;
  return [...lines, summaryWords.farAbove(summaryWords.alertDates(farAbove, days))];
}

/** Thoughts that are an emergency count for the same day, too; they are said once. */
function isSaidBefore({ rule, date }: Summary['alerts'][number], alerts: Summary['alerts']): boolean {
  return (
    rule === 'self-harm-same-day' &&
    alerts.some(
      (other) =>
        other.date === date && (other.rule === 'self-harm-thoughts' || other.rule === 'self-harm-plan'),
    )
  );
}

/** What was last answered to item 9 of the PHQ-9; null where that is not told. */
export function item9Line({ item9 }: Pick<Summary, 'item9'>): string | null {
  if (item9 === null) return null;
  return summaryWords.item9(item9.answer, scales.phq9.answers[item9.answer] ?? '', item9.date);
}
