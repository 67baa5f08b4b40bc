import type { Settings } from '../../contract/settings';
import { clockTime } from './dates';

/** Words of the settings. */
export const settingsWords = {
  title: 'Settings',
  about: 'Each change counts at once and can be taken back.',
  undo: 'Undo',

  locking: 'Locking',
  idle: 'Lock by itself after this long without a key or pointer',
  minutes: (count: number) => `${count} min`,
  idleSet: (count: number) =>
    `It now locks after ${count} ${count === 1 ? 'minute' : 'minutes'} without a key or pointer.`,
  leaving: {
    lockOnMinimize: 'Lock when the window is minimized',
    lockOnBlur: 'Lock when another window is in front',
  },
  lockOnBlurHint: 'A window in which you choose a file or a printer for Glidepath does not count.',
  leavingSet: {
    lockOnMinimize: (on: boolean) =>
      on ? 'It now locks when the window is minimized.' : 'It stays open when the window is minimized.',
    lockOnBlur: (on: boolean) =>
      on ? 'It now locks when another window is in front.' : 'It stays open when another window is in front.',
  },
  alsoLocks: 'It also locks',
  causes: [
    'when you press Lock, or Ctrl+L (Cmd+L on a Mac)',
    'when the computer goes to sleep',
    'when the computer’s screen locks',
    'when you put back what a restored backup has replaced',
    'when a part of it fails',
  ],
  kept: 'What you are writing is kept each time. A warning comes 20 seconds before it locks by itself; any key stops that.',

  screen: 'Screenshots and sharing',
  contentProtection: 'Keep Glidepath out of screenshots and shared screens',
  contentProtectionHint:
    'Windows can do this, and a Mac in part. Linux cannot. Switch it off to show Glidepath to somebody in a call, or if a screen reader or magnifier cannot see it.',
  contentProtectionSet: (on: boolean) =>
    on
      ? 'Screenshots and shared screens now leave Glidepath out, where the computer can.'
      : 'Screenshots and shared screens now show Glidepath.',

  day: 'Your day',
  dayStartsAt: 'Your day starts at',
  dayHint: (time: string) =>
    `A dose or an entry before ${clockTime(time)} counts to the day before. If you work nights, choose a time when you are asleep.`,
  dayEffect: 'Earlier doses and entries move to the day they then belong to. Their times stay.',
  daySet: (time: string) => `Your day now starts at ${clockTime(time)}.`,
  dayMissing: 'Choose a time, such as 4:00 AM.',
  useTime: 'Use this time',

  look: 'Look',
  theme: 'Colors',
  themes: {
    system: 'As the computer',
    light: 'Light',
    dark: 'Dark',
  } satisfies Record<Settings['theme'], string>,
  themeSet: {
    system: 'Colors now follow the computer.',
    light: 'Colors are now light.',
    dark: 'Colors are now dark.',
  } satisfies Record<Settings['theme'], string>,

  textSize: 'Text size',
  textSizes: {
    100: 'Usual',
    115: 'A bit larger',
    130: 'Larger',
    150: 'Large',
    175: 'Very large',
  } satisfies Record<Settings['textSize'], string>,
  textSizeSet: (size: Settings['textSize']) => `Text now has ${size} % of the usual size.`,

  measuring: 'Measuring',
  product: 'Product',
  resolution: 'The smallest amount you can measure or swallow',
  resolutionHint: 'For a scale, the smallest step it shows. For capsules, what is in one, or in half of one.',
  resolutionEffect:
    'From today on, the steps of your plan are rounded to it. Days before today stay as they were.',
  resolutionSet: (amount: string) => `From today on, steps are rounded to ${amount}.`,
  resolutionNoted: (amount: string) => `The smallest amount is now ${amount}.`,
  useAmount: 'Use this amount',
  noPlan: 'You choose this when you make a plan.',

  units: 'Units',
  temperatureUnit: 'Temperature',
  weightUnit: 'Weight',
  unitsHint: 'What you noted stays as it was; it is only shown in the other unit.',
  temperatureUnitSet: (unit: string) => `Temperatures are now shown in ${unit}.`,
  weightUnitSet: (unit: string) => `Weights are now shown in ${unit}.`,

  money: 'Money',
  currency: 'Currency',
  currencyHint: 'Costs are shown in it. The numbers you noted stay as they are.',
  currencies: {
    USD: 'US dollar',
    CAD: 'Canadian dollar',
    EUR: 'Euro',
    GBP: 'British pound',
    AUD: 'Australian dollar',
  } satisfies Record<Settings['currency'], string>,
  currencySet: (name: string) => `Costs are now shown in: ${name}.`,

  files: 'Your files',
  folder: 'Everything you enter lies encrypted in this folder, and nowhere else',
  version: (version: string) => `Glidepath ${version}`,
};
