import { z } from 'zod';
import { medicineKindIds } from '../content/medicine-kinds';
import { backgroundRuleIds } from '../safety/registry';
import { dateField, lineField, nothing, totalField } from './fields';
import { method } from './method';

/** The questions with yes and no, in the order to ask them. Ids are stored: never rename or reuse one. */
export const yesNoQuestions = [
  'under18',
  'pregnancy',
  'liverDisease',
  'kidneyDisease',
  'heartDisease',
  'seizures',
  'bipolar',
  'psychosis',
  'suicideAttempt',
  'extracts',
] as const;
export type YesNoQuestion = (typeof yesNoQuestions)[number];

/** What a person may tell a doctor in their own words, in the order to ask. Ids are stored: never rename or reuse one. */
export const aboutQuestions = [
  'name',
  'reason',
  'peak',
  'attempts',
  'withdrawal',
  'allergies',
  'function',
  'work',
] as const;
export type AboutQuestion = (typeof aboutQuestions)[number];

/** The longest answer in the person's own words, in characters. */
export const longestAbout = 200;
const aboutField = lineField(longestAbout).min(1);

const answerFields = {
  under18: z.boolean(),
  /** Pregnant or breastfeeding. */
  pregnancy: z.boolean(),
  liverDisease: z.boolean(),
  kidneyDisease: z.boolean(),
  heartDisease: z.boolean(),
  /** Ever had one. */
  seizures: z.boolean(),
  bipolar: z.boolean(),
  psychosis: z.boolean(),
  suicideAttempt: z.boolean(),
  /** Takes extracts or 7-OH. */
  extracts: z.boolean(),
  /** Earlier tapers that did not last. */
  failedTapers: z.int().min(0).max(99),
  /** About when the use began. */
  useSince: dateField,
  /** Works in health care. */
  healthWork: z.boolean(),
  /** For the head of a page. */
  name: lineField(80).min(1),
  /** What it is taken for. */
  reason: aboutField,
  /** The most that was ever taken a day. */
  peak: aboutField,
  /** Earlier attempts to cut down or stop. */
  attempts: aboutField,
  /** How withdrawal was before. */
  withdrawal: aboutField,
  allergies: aboutField,
  /** How the days go: sleep, chores, people. */
  function: aboutField,
  work: aboutField,
} satisfies Record<YesNoQuestion, z.ZodBoolean> &
  Record<AboutQuestion, z.ZodString> &
  Record<string, z.ZodType>;

/** What was answered about health and earlier use. What is absent was not answered, which is no "no". */
export const backgroundAnswersSchema = z.strictObject(answerFields).partial();
export type BackgroundAnswers = z.infer<typeof backgroundAnswersSchema>;

/** What led to a rule: a medicine, a "yes", or a number. */
export const factSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('medicine'), name: z.string(), is: z.enum(medicineKindIds) }),
  z.strictObject({ kind: z.literal('yes'), question: z.enum(yesNoQuestions) }),
  z.strictObject({ kind: z.literal('failed-tapers'), count: z.int() }),
  /** Thousandths of a gram a day. */
  z.strictObject({ kind: z.literal('daily-grams'), amount: totalField }),
  z.strictObject({ kind: z.literal('use-since'), since: dateField }),
]);
export type Fact = z.infer<typeof factSchema>;

/** A rule of tier 3 that applies, with everything that led to it. */
export const talkFirstSchema = z.strictObject({
  rule: z.enum(backgroundRuleIds),
  because: z.array(factSchema).min(1),
});
export type TalkFirst = z.infer<typeof talkFirstSchema>;

const backgroundSchema = z.strictObject({
  answers: backgroundAnswersSchema,
  /** The largest amount a day that a plan started from or a baseline comes to, of products in g; null without one. */
  dailyGrams: totalField.nullable(),
  /** The logical date now: the use did not begin later. */
  today: dateField,
  /** What to talk over first, what matters most first. Each is recorded when it first comes up. */
  talkFirst: z.array(talkFirstSchema),
});
export type Background = z.infer<typeof backgroundSchema>;

const changes = Object.fromEntries(
  Object.entries(answerFields).map(([question, field]) => [question, field.nullable()]),
) as { [Q in keyof typeof answerFields]: z.ZodNullable<(typeof answerFields)[Q]> };

export const backgroundMethods = {
  /** The answers about health and earlier use, with the rules that follow from them and from the list of medicines. */
  'background.get': method(nothing, backgroundSchema),
  /** Answers some of the questions; null takes an answer back. Fails with `in-the-future` for a day to come. */
  'background.set': method(z.strictObject(changes).partial(), backgroundSchema, { changes: ['health'] }),
};
