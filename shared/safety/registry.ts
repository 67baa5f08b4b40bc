import type {
  BackgroundRule,
  BackgroundRuleId,
  DoseRule,
  DoseRuleId,
  EntryRule,
  EntryRuleId,
  Rule,
} from './rule';
import * as background from './rules/background';
import { confusion } from './rules/confusion';
import { breathing, chestPain, collapse, seizure } from './rules/emergency-signs';
import { fever } from './rules/fever';
import { fluidLoss } from './rules/fluid-loss';
import { liverSigns } from './rules/liver-signs';
import { lostToleranceRule } from './rules/lost-tolerance';
import { lowMood } from './rules/low-mood';
import { panic } from './rules/panic';
import { phq9Severe } from './rules/phq9-severe';
import { selfHarmPlan, selfHarmSameDay, selfHarmThoughts } from './rules/self-harm';
import { tremor } from './rules/tremor';
import { unableToFunction } from './rules/unable-to-function';

/** The rules about entries and scales; if several fire, they are shown in this order. */
export const entryRules = {
  breathing,
  seizure,
  collapse,
  'chest-pain': chestPain,
  confusion,
  'self-harm-plan': selfHarmPlan,
  'self-harm-thoughts': selfHarmThoughts,
  'self-harm-same-day': selfHarmSameDay,
  'liver-signs': liverSigns,
  'fluid-loss': fluidLoss,
  fever,
  tremor,
  'unable-to-function': unableToFunction,
  'low-mood': lowMood,
  'phq9-severe': phq9Severe,
  panic,
} satisfies Record<EntryRuleId, EntryRule>;

/** The rules about the person's background, in the order to show them. */
export const backgroundRules = {
  'under-18': background.under18,
  pregnancy: background.pregnancy,
  sedatives: background.sedatives,
  'daily-alcohol': background.dailyAlcohol,
  'opioid-blockers': background.opioidBlockers,
  serotonergic: background.serotonergic,
  'organ-disease': background.organDisease,
  'seizure-history': background.seizureHistory,
  'mental-health-history': background.mentalHealthHistory,
  extracts: background.extracts,
  'failed-tapers': background.failedTapers,
  'high-or-long-use': background.highOrLongUse,
} satisfies Record<BackgroundRuleId, BackgroundRule>;

/** The rules about doses. */
export const doseRules = { 'lost-tolerance': lostToleranceRule } satisfies Record<DoseRuleId, DoseRule>;

/** Every safety rule there is. */
export const allRules: readonly Rule[] = [
  ...Object.values(entryRules),
  ...Object.values(backgroundRules),
  ...Object.values(doseRules),
];

/** The ids of the rules about entries, in the order to show them. */
export const entryRuleIds: readonly EntryRuleId[] = Object.values<EntryRule>(entryRules).map(({ id }) => id);

/** The ids of the rules about the background, in the order to show them. */
export const backgroundRuleIds: readonly BackgroundRuleId[] = Object.values<BackgroundRule>(
  backgroundRules,
).map(({ id }) => id);
