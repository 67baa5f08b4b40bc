import { z } from 'zod';
import type { Amount } from '../quantity';
import type { LocalDate } from '../time';

// Fields that more than one area of the contract uses.

/** Integer thousandths of the product's display unit, 0 to 1,000 units. */
export const amountField = z.int().min(0).max(1_000_000) as unknown as z.ZodType<Amount, Amount>;

/** What several doses, days or purchases come to: above the largest amount of one. */
export const totalField = z.int().min(0).max(10_000_000_000) as unknown as z.ZodType<Amount, Amount>;

/** An amount above zero. */
export const positiveAmountField = z.int().min(1).max(1_000_000) as unknown as z.ZodType<Amount, Amount>;

/** The first and the last day of the years that the application handles. */
export const firstDate = '2000-01-01' as LocalDate;
export const lastDate = '2100-12-31' as LocalDate;

/** A calendar date, `YYYY-MM-DD`, of the years that the application handles. */
export const dateField = z.iso
  .date()
  .refine((text) => text >= firstDate && text <= lastDate) as unknown as z.ZodType<LocalDate, LocalDate>;

/** A month, `YYYY-MM`, whose weeks lie within the years of `dateField`. */
export const monthField = z.string().regex(/^20(0[1-9]|[1-9]\d)-(0[1-9]|1[0-2])$/);

/** The day that a week starts on, 1 (Monday) to 7 (Sunday). */
export const weekStartField = z.int().min(1).max(7);

/** A time of day on a 24-hour clock, `HH:MM`. */
export const timeField = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** An instant in UTC, ISO 8601 with Z. */
export const instantField = z.iso.datetime();

/** The identity of a record: 16 random bytes in hex. */
export const idField = z.string().regex(/^[0-9a-f]{32}$/);

/** A rating from 0 (none) to 10 (worst, or best where the question says so). */
export const ratingField = z.int().min(0).max(10);

/** Control characters, and those that turn the direction of the text after them or can't be seen at all. */
const unreadable = /[\p{Cc}\p{Cs}\u200b\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff]/u;

/** Whether a text can be shown on one line as it was typed, in any script. */
export function isOneLine(text: string): boolean {
  return !unreadable.test(text);
}

/** A typed text with a blank for each character that can't be shown on one line. */
export function readable(text: string): string {
  return text.replace(new RegExp(unreadable, 'gu'), ' ');
}

/** The same without blanks around it, and one of several inside. */
export function asOneLine(text: string): string {
  return readable(text).replace(/\s+/gu, ' ').trim();
}

/** Text of one line, up to so many characters; blanks around it are left off. */
export function lineField(longest: number) {
  return z.string().trim().max(longest).refine(isOneLine);
}

/** No fields at all. */
export const nothing = z.strictObject({});
