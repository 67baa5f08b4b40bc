/**
 * What a medicine or substance is, as far as the rules must tell it apart, with examples in plain words. It is no
 * list of medicines. Ids are stored in the vault: never rename or reuse one.
 */
export const medicineKinds = [
  { id: 'opioid', label: 'Opioid pain medicine', examples: 'such as codeine, tramadol or oxycodone' },
  { id: 'benzodiazepine', label: 'Benzodiazepine', examples: 'such as alprazolam, lorazepam or diazepam' },
  { id: 'gabapentinoid', label: 'Gabapentin or pregabalin', examples: '' },
  {
    id: 'sedative',
    label: 'Other calming or sleeping medicine',
    examples: 'such as zolpidem, muscle relaxers, or allergy pills that make you sleepy',
  },
  { id: 'naltrexone', label: 'Naltrexone', examples: 'as a pill or a monthly shot' },
  { id: 'buprenorphine', label: 'Buprenorphine', examples: 'alone or with naloxone' },
  {
    id: 'serotonergic',
    label: 'Acts on serotonin',
    examples: 'many antidepressants, some migraine medicines, St. John’s wort',
  },
  { id: 'alcohol', label: 'Alcohol', examples: '' },
  { id: 'cannabis', label: 'Cannabis', examples: '' },
  { id: 'nicotine', label: 'Nicotine', examples: '' },
  { id: 'other', label: 'Something else', examples: '' },
] as const satisfies readonly { id: string; label: string; examples: string }[];

/** The id of a kind. */
export type MedicineKind = (typeof medicineKinds)[number]['id'];

/** The ids of all kinds, in the order of the list. */
export const medicineKindIds: readonly MedicineKind[] = medicineKinds.map(({ id }) => id);
