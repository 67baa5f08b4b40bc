/** The answers of the PHQ and GAD questionnaires, scored 0 to 3. */
export const frequencyAnswers = [
  'Not at all',
  'Several days',
  'More than half the days',
  'Nearly every day',
] as const;

/** What allows to reproduce the PHQ and GAD questionnaires: the line printed on the instruments themselves. */
export const phqLicence =
  'Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.';
