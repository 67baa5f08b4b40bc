import type { SourceId } from '../sources';

/** What has to be said beside some sentences, wherever they are shown. */
export const cautions = {
  'pain-relievers': {
    text: 'Acetaminophen can harm the liver, more so with alcohol or liver disease. Ibuprofen can harm the stomach and kidneys, and a baby before birth. Ask a pharmacist which one is right for you, and stay within the label.',
    sources: ['glidepath', 'livertox'],
  },
  'anti-diarrheal': {
    text: 'Taking more of a diarrhea medicine than the label says can stop the heart. People have died of it. Ask a pharmacist first. Fever, or blood in the stool, needs a doctor.',
    sources: ['glidepath'],
  },
  sedatives: {
    text: 'Sleep aids, calming medicines and alcohol can slow breathing, more so with kratom. Tell a doctor or pharmacist about all of them. Don’t drive while they make you sleepy. If you use one every day, ask before you stop: stopping all at once can cause seizures.',
    sources: ['glidepath'],
  },
  supplements: {
    text: 'Herbs and supplements can change how medicines work, and can harm the liver or a pregnancy. Ask a pharmacist before you add one.',
    sources: ['glidepath', 'livertox'],
  },
  heat: {
    text: 'Very hot water and heating pads can burn numb skin, and heat can make you faint. Warm is enough.',
    sources: ['glidepath'],
  },
} as const satisfies Record<string, { text: string; sources: readonly [SourceId, ...SourceId[]] }>;

/** The id of a caution. */
export type CautionId = keyof typeof cautions;
