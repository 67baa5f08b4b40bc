import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepOn } from '../../main/schedule/plan';
import {
  amountAhead,
  costOf,
  daysOfSupply,
  type StockEvent,
  savedAgainst,
  stockOnHand,
} from '../../main/schedule/supply';
import { amount, sumAmounts } from '../../shared/quantity';
import { addDays } from '../../shared/time';
import { CASES, projections } from './schedule-arbitraries';

const amounts = fc.integer({ min: 0, max: 40_000 }).map(amount);
const prices = fc.record({
  cents: fc.integer({ min: 0, max: 100_000 }),
  amount: fc.integer({ min: 1, max: 1_000_000 }).map(amount),
});

describe('Supply', () => {
  it('The amount ahead is that of the projection, and its months sum to it', () => {
    fc.assert(
      fc.property(projections, ({ asOf, projection }) => {
        const { total, months } = amountAhead(projection.steps, asOf);
        expect(total).toBe(projection.totalAhead);
        expect(sumAmounts(months.map((month) => month.amount))).toBe(total);
        const names = months.map(({ month }) => month);
        expect(names).toEqual([...new Set(names)].sort());
      }),
      CASES,
    );
  });

  it('A stock is used up by the days it lasts for, and the next day lists more than what is left', () => {
    fc.assert(
      fc.property(
        projections,
        fc.oneof(fc.integer({ min: 0, max: 2_000_000 }), fc.integer({ min: 0, max: 5000 })).map(amount),
        amounts,
        ({ asOf, projection }, stock, takenToday) => {
          const { steps } = projection;
          const listed = (day: number) => {
            const onDay = stepOn(steps, addDays(asOf, day))?.amount ?? 0;
            return day === 0 ? Math.max(onDay - takenToday, 0) : onDay;
          };
          const { days, runsOut, left } = daysOfSupply(steps, stock, asOf, takenToday);
          let used = 0;
          for (let day = 0; day < days; day += 1) used += listed(day);
          expect(used + left).toBe(stock);
          if (runsOut === null) {
            expect(steps.at(-1)?.amount === 0 || days === 36_600).toBe(true);
          } else {
            expect(runsOut).toBe(addDays(asOf, days));
            expect(listed(days)).toBeGreaterThan(left);
          }
        },
      ),
      CASES,
    );
  });

  it('What is on hand less what is short is what came in less what was taken, since the last count', () => {
    const events: fc.Arbitrary<StockEvent[]> = fc.array(
      fc.record({
        type: fc.constantFrom('counted' as const, 'bought' as const, 'taken' as const, 'taken' as const),
        at: fc.integer({ min: 0, max: 30 }).map((day) => new Date(day * 86_400_000).toISOString()),
        amount: amounts,
      }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(events, (given) => {
        const stock = stockOnHand(given);
        const inOrder = [...given].sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1));
        const counted = inOrder.map(({ type }) => type).lastIndexOf('counted');
        const sum = inOrder
          .slice(Math.max(counted, 0))
          .reduce((total, { type, amount: value }) => total + (type === 'taken' ? -value : value), 0);
        expect(stock.amount - stock.short).toBe(sum);
        expect(stock.since).toBe(inOrder[counted]?.at ?? null);
        expect(stock.amount >= 0 && stock.short >= 0).toBe(true);
      }),
      CASES,
    );
  });

  it('Money is whole cents within half a cent, and saving is the mirror of spending', () => {
    fc.assert(
      fc.property(amounts, fc.array(amounts, { maxLength: 10 }), prices, (baseline, taken, price) => {
        const cost = costOf(baseline, price);
        expect(Number.isInteger(cost)).toBe(true);
        expect(Math.abs(2 * (cost * price.amount - baseline * price.cents))).toBeLessThanOrEqual(
          price.amount,
        );
        const saved = savedAgainst(
          baseline,
          taken.map((each) => ({ taken: each })),
          price,
        );
        expect(saved.amount + sumAmounts(taken)).toBe(baseline * taken.length);
        expect(Math.abs(saved.cents)).toBe(costOf(amount(Math.abs(saved.amount)), price));
        expect(saved.cents * saved.amount).toBeGreaterThanOrEqual(0);
      }),
      CASES,
    );
  });
});
