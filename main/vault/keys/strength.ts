import type { Strength } from '../../../shared/contract/keys';
import { leastPasswordLength } from '../../../shared/contract/vault';
import { ExpectedFailure } from '../failure';

// How hard a password is to guess, by zxcvbn (Wheeler 2016, "zxcvbn: low-budget password strength estimation").

/** The least score that a password may have: "safely unguessable", from 10^8 guesses on. */
const leastScore = 3;

/**
 * How many characters are looked at. What is long and strong is so within these; the work grows with the square of
 * the length (0.2 s at most for these).
 */
const lookedAt = 100;

const warnings: Record<string, Strength['warning']> = {
  straightRow: 'keyboard',
  keyPattern: 'keyboard',
  simpleRepeat: 'repeat',
  extendedRepeat: 'repeat',
  sequences: 'sequence',
  recentYears: 'date',
  dates: 'date',
  topTen: 'common',
  topHundred: 'common',
  common: 'common',
  similarToCommon: 'common',
  wordByItself: 'word',
  namesByThemselves: 'name',
  commonNames: 'name',
};

type Estimator = Awaited<ReturnType<typeof makeEstimator>>;
let estimator: Promise<Estimator> | null = null;

/** The word lists are large and needed only where a password is chosen: loaded at the first question. */
async function makeEstimator() {
  const [{ ZxcvbnFactory }, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ]);
  return new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
    maxLength: lookedAt,
  });
}

/** How hard a new password is to guess, from 0 characters on. Nothing of it is kept. */
export async function strengthOf(password: string): Promise<Strength> {
  estimator ??= makeEstimator();
  const estimate = (await estimator).check(password.normalize('NFKC'));
  const { warning } = estimate.feedback;
  return {
    score: estimate.score,
    guessesLog10: Math.max(0, estimate.guessesLog10),
    enough: isLongEnough(password) && estimate.score >= leastScore,
    warning: warning === null ? null : (warnings[warning] ?? 'pattern'),
  };
}

/** Fails with `password-too-short` or `password-too-weak` where a new password may not be used. */
export async function failUnlessStrong(password: string): Promise<void> {
  if (!isLongEnough(password)) throw new ExpectedFailure('password-too-short');
  if (!(await strengthOf(password)).enough) throw new ExpectedFailure('password-too-weak');
}

function isLongEnough(password: string): boolean {
  return [...password].length >= leastPasswordLength;
}
