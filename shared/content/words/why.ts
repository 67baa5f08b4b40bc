/** Words of the line that says why something is claimed. */
export const whyWords = {
  title: 'Why we say this',
  source: (name: string) => `Source: ${name}.`,
};
