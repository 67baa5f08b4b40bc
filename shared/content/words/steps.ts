/** Words around questions that come one after the other. */
export const stepWords = {
  progress: (step: number, of: number) => `Step ${step} of ${of}`,
  back: 'Back',
  next: 'Next',
};
