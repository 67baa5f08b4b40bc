/**
 * The closed list of danger signs a journal entry can tick. A sign that is not ticked was not noticed;
 * the self-harm question is apart, because it has answers of its own (see safety/self-harm-question.ts).
 * Ids are stored in the vault: never rename or reuse one.
 */
export const signs = [
  { id: 'seizure', label: 'A seizure, or signs of one', group: 'now' },
  { id: 'slow-breathing', label: 'Very slow or stopped breathing', group: 'now' },
  { id: 'could-not-be-woken', label: 'Could not be woken', group: 'now' },
  { id: 'collapse', label: 'Collapse', group: 'now' },
  { id: 'chest-pain', label: 'Chest pain', group: 'now' },
  { id: 'confusion', label: 'Confusion', group: 'general' },
  { id: 'stiff-muscles', label: 'Stiff muscles', group: 'general' },
  { id: 'no-fluids-12-hours', label: 'Could not keep any fluids down for 12 hours', group: 'general' },
  { id: 'yellow-skin-or-eyes', label: 'Yellow skin or eyes', group: 'skin-urine-belly' },
  { id: 'dark-urine', label: 'Dark urine', group: 'skin-urine-belly' },
  { id: 'pale-stool', label: 'Pale stool', group: 'skin-urine-belly' },
  { id: 'pain-under-right-ribs', label: 'Pain under the right ribs', group: 'skin-urine-belly' },
] as const satisfies readonly { id: string; label: string; group: SignGroupId }[];

/** The short lists the signs are shown in, those that cannot wait first. */
export const signGroups = [
  { id: 'now', label: 'Signs that cannot wait' },
  { id: 'general', label: 'Other warning signs' },
  { id: 'skin-urine-belly', label: 'Skin, eyes, urine, stool and belly' },
] as const satisfies readonly { id: SignGroupId; label: string }[];

/** Which short list a sign belongs to. */
export type SignGroupId = 'now' | 'general' | 'skin-urine-belly';

/** The id of a danger sign in the closed list. */
export type SignId = (typeof signs)[number]['id'];

/** The ids of all danger signs, in the order of the list. */
export const signIds: readonly SignId[] = signs.map((sign) => sign.id);
