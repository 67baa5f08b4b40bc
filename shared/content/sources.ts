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
  livertox: {
    name: 'LiverTox',
    about: 'Drug record in LiverTox, a reference on liver injury by the US National Institutes of Health.',
  },
} as const satisfies Record<string, { name: string; about: string }>;

/** The id of a source. */
export type SourceId = keyof typeof sources;
