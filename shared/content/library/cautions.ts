import type { SourceId } from '../sources';

/** What has to be said beside some sentences, wherever they are shown. */
export const cautions = {
  'pain-relievers': {
    text: 'Acetaminophen can harm the liver, more so with alcohol or a sick liver. Ibuprofen can harm the stomach and the kidneys. Ask a pharmacist which one fits you, and keep to the label.',
    sources: ['glidepath', 'livertox'],
  },
  'anti-diarrheal': {
    text: 'More than the label says of a medicine against diarrhea can stop the heart. Ask a pharmacist first. Fever or blood in the stool needs a doctor.',
    sources: ['glidepath'],
  },
  sedatives: {
    text: 'Sleeping and calming medicines, and alcohol, can slow the breathing together with kratom. A doctor or pharmacist should know of both.',
    sources: ['glidepath'],
  },
  supplements: {
    text: 'Herbs and supplements can act on medicines, on the liver, and in pregnancy. Ask a pharmacist before you add one.',
    sources: ['glidepath', 'livertox'],
  },
  heat: {
    text: 'Very hot water and heat pads can burn skin that feels less, and make you faint. Warm is enough.',
    sources: ['glidepath'],
  },
} as const satisfies Record<string, { text: string; sources: readonly [SourceId, ...SourceId[]] }>;

/** The id of a caution. */
export type CautionId = keyof typeof cautions;
