import type { CutReadiness, ReadinessSignal } from '../../contract/readiness';
import type { EntryRuleId } from '../../safety/rule';
import type { LocalDate } from '../../time';
import { messages } from '../safety/messages';
import type { SourceId } from '../sources';
import { days, longDate } from './dates';

/** Words of what speaks for or against a cut. */
export const readinessWords = {
  advice: {
    proceed: 'Nothing speaks against it',
    'consider-holding': 'Consider holding',
    'talk-to-clinician': 'Talk to a clinician first',
  } satisfies Record<CutReadiness['advice'], string>,
  /** In place of "Nothing speaks against it" where too little is known to say so. */
  littleKnown: 'Nothing logged speaks against it',
  /** What stands below a red flag. */
  flagged: {
    emergency:
      'That is an emergency sign. If it is there now, call 911. If it has passed, let a doctor look at it before you cut.',
    selfHarm:
      'If these thoughts are there now, call or text 988, or call 911 if you might act on them. Talk with a clinician before you cut.',
    sameDay:
      'That is a sign to call a doctor or urgent care about on the same day. Ask there before you cut.',
  },
  reason: {
    source: 'guide' as SourceId,
    why: 'The guide says to fit the speed to how withdrawal goes and to pause when times are hard. We compare your last logged days with the week before. The limits are ours; a clinician should review them.',
  },
  nothingByItself: 'Nothing changes unless you choose it.',
  help: 'Help now',

  cutToday: 'Cut today',
  holdFor: 'Hold for',
  hold: (count: number) => `Hold ${days(count)}`,
  keeps: (amount: string) => `Keeps ${amount} for now.`,
  keepsLower: (amount: string) => `Keeps ${amount}, the new amount, for longer.`,
  stay: 'Stay at yesterday’s amount',
  goesBack: (amount: string) => `Goes back to ${amount}.`,
  nextCut: (date: LocalDate) => `The next cut comes on ${longDate(date)}.`,
  endMoves: (count: number) => `The end moves ${days(count)} later.`,
  endStays: 'The end stays where it is.',
  endEarlier: (count: number) => `The end moves ${days(count)} earlier.`,
};

/** What the signals come to, as the title above them. */
export function adviceTitle({ advice, signals }: CutReadiness): string {
  const isLittle = signals.some(({ code }) => code === 'little-data');
  return advice === 'proceed' && isLittle ? readinessWords.littleKnown : readinessWords.advice[advice];
}

const smallNumbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven'];

/** A signal as a sentence with its numbers. */
export function signalSentence(signal: ReadinessSignal): string {
  switch (signal.code) {
    case 'withdrawal-up':
      return `Your days are rougher: ${tenths(signal.now)} of 10 lately, ${tenths(signal.before)} in the week before.`;
    case 'withdrawal-high':
      return `Your days have been rough for a while: ${tenths(signal.now)} of 10 lately.`;
    case 'not-settled':
      return `The last cut has not settled yet, ${days(signal.day)} on.${settledBefore(signal.easedAfter)}`;
    case 'sleep-down':
      return `Sleep is ${tenths(signal.before - signal.hours)} h below the week before: ${tenths(signal.hours)} h a night lately.`;
    case 'function-low':
      return signal.before === undefined
        ? `Getting through the day is hard: ${tenths(signal.now)} of 10 lately.`
        : `Getting through the day is hard: ${tenths(signal.now)} of 10 lately, ${tenths(signal.before)} in the week before.`;
    case 'above-plan-days':
      return `${counted(signal)} logged days were above plan.`;
    case 'not-logged-days':
      return `${counted(signal)} days have no log.`;
    case 'red-flag':
      return `On ${longDate(signal.day)} you noted: ${signal.rules.map((rule) => messages[rule].name).join('; ')}.`;
    case 'little-data':
      return 'Too few check-ins lately to say how your days go.';
  }
}

const selfHarmRules: readonly EntryRuleId[] = ['self-harm-plan', 'self-harm-thoughts', 'self-harm-same-day'];

/** What to do about the red flags among the signals, the gravest first: thoughts of self-harm have a number of their own. */
export function flaggedSentences(signals: readonly ReadinessSignal[]): string[] {
  const flags = signals.flatMap((signal) =>
    signal.code === 'red-flag' ? signal.rules.map((rule) => ({ rule, tier: signal.tier })) : [],
  );
  if (flags.length === 0) return [];
  const { emergency, selfHarm, sameDay } = readinessWords.flagged;
  const urgent = [
    ...(flags.some(({ rule, tier }) => tier === 1 && !selfHarmRules.includes(rule)) ? [emergency] : []),
    ...(flags.some(({ rule }) => selfHarmRules.includes(rule)) ? [selfHarm] : []),
  ];
  return urgent.length === 0 ? [sameDay] : urgent;
}

function counted({ count, of }: { count: number; of: number }): string {
  return `${smallNumbers[count] ?? count} of ${(smallNumbers[of] ?? String(of)).toLowerCase()}`;
}

/** How long cuts took so far; nothing where that is not known, or where they were not felt. */
function settledBefore(easedAfter: number | null): string {
  return easedAfter === null || easedAfter === 0 ? '' : ` So far, yours had eased by day ${easedAfter}.`;
}

/** One decimal, none where it is whole. */
function tenths(value: number): string {
  return String(Math.round(value * 10) / 10);
}
