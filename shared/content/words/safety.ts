import type { LocalDate } from '../../time';
import { clockTime, fullDate } from './dates';

/** Words around the messages of the safety rules: the full sheet, the banner, and the lines to call. */
export const safetyWords = {
  close: 'I have seen this, go back',
  kept: 'What you entered is kept.',
  notKept: 'What you entered is still on the screen.',
  closesWithKeys: 'Enter and Escape do the same.',
  also: 'This needs help too',
  otherWays: 'Other ways to reach someone',
  why: (reason: string) => `Why we say this: ${reason}`,
  followUpNoted: 'Noted. You can reach 988 at any hour, also just to talk.',
  banners: 'Warning signs in this entry',
  laterBanners: 'Warning signs in other entries',
  /** Said of a saved entry for which an entry before it made a difference. */
  laterOf: (day: LocalDate, time: string) =>
    `With what you just changed, your entry of ${fullDate(day)}, ${clockTime(time)}, shows a warning sign:`,
  laterSeen: 'I have seen this',
  seeAgain: 'Show it in full again',
  more: 'What to say, and why we say this',
};

/** Words of a line or group that helps. */
export const reachWords = {
  copy: 'Copy',
  copied: 'Copied, for ten seconds',
  copiedOwn: 'Copied, until it locks',
  notCopied: 'Could not be copied',
  copyName: (text: string) => `Copy ${text}`,
};
