import type { Rule, RuleId } from './rule';
import { confusion } from './rules/confusion';
import { breathing, chestPain, collapse, seizure } from './rules/emergency-signs';
import { fever } from './rules/fever';
import { fluidLoss } from './rules/fluid-loss';
import { liverSigns } from './rules/liver-signs';
import { lowMood } from './rules/low-mood';
import { panic } from './rules/panic';
import { phq9Severe } from './rules/phq9-severe';
import { selfHarmPlan, selfHarmSameDay, selfHarmThoughts } from './rules/self-harm';
import { tremor } from './rules/tremor';
import { unableToFunction } from './rules/unable-to-function';

/** All safety rules; if several fire, they are shown in this order. */
export const rules = {
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
} satisfies Record<RuleId, Rule>;

/** The ids of all rules, in the order to show them. */
export const ruleIds: readonly RuleId[] = Object.values<Rule>(rules).map((rule) => rule.id);
