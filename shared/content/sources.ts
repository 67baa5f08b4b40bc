/**
 * Where what the product says comes from. Every rule and every claim names one of these and adds a line of
 * its own, "why we say this".
 */
export const sources = {
  guide: {
    name: 'The tapering guide',
    about: 'The guide this product follows. It says which signs need medical attention at once.',
  },
  glidepath: {
    name: 'Glidepath',
    about: 'Our own caution, added to the guide. A clinician should review it before it is relied on.',
  },
  'horowitz-taylor': {
    name: 'Horowitz and Taylor 2019',
    about:
      'A review in The Lancet Psychiatry of how medicines are tapered, doi 10.1016/S2215-0366(19)30032-X. It is about antidepressants, not kratom.',
  },
  'kruegel-grundmann': {
    name: 'Kruegel and Grundmann 2018',
    about:
      'A review in Neuropharmacology of what the parts of kratom do in the brain, doi 10.1016/j.neuropharm.2017.08.026.',
  },
  singh: {
    name: 'Singh, Müller and Vicknasingam 2014',
    about:
      'A survey of 293 people in Malaysia who drank kratom regularly, on dependence, withdrawal and craving, doi 10.1016/j.drugalcdep.2014.03.017.',
  },
  huestis: {
    name: 'Huestis and others 2024',
    about:
      'A study in Molecules of how long kratom leaf powder stays in the blood after one dose and after 15 days of it, doi 10.3390/molecules29050984.',
  },
  phq9: {
    name: 'Kroenke, Spitzer and Williams 2001',
    about: 'The paper on the PHQ-9 by those who made it, doi 10.1046/j.1525-1497.2001.016009606.x.',
  },
  livertox: {
    name: 'LiverTox',
    about: 'Drug record in LiverTox, a reference on liver injury by the US National Institutes of Health.',
  },
  'part-2': {
    name: '42 CFR Part 2',
    about: 'The federal rule on records of treatment for substance use, as last amended in 2024.',
  },
  ncsbn: {
    name: 'NCSBN',
    about: 'What the National Council of State Boards of Nursing says of alternative-to-discipline programs.',
  },
  'niosh-nurses': {
    name: 'NIOSH',
    about: 'Training for nurses on shift work and long work hours, by a US institute for safety at work.',
  },
} as const satisfies Record<string, { name: string; about: string }>;

/** The id of a source. */
export type SourceId = keyof typeof sources;
