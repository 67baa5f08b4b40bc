import { lostToleranceWords } from '../../content/words/lost-tolerance';
import { lostTolerance } from '../lost-tolerance';
import type { DoseRule } from '../rule';

/** A dose far above the plan after days below it. */
export const lostToleranceRule: DoseRule = {
  kind: 'dose',
  id: 'lost-tolerance',
  tier: null,
  source: lostToleranceWords.reason.source,
  message: { title: lostToleranceWords.title, why: lostToleranceWords.reason.why },
  judge: lostTolerance,
};
