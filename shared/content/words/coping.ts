/** Words of the screen with what may help. */
export const copingWords = {
  title: 'Coping',
  about: 'What may ease a hard hour, by what is hard. Nothing here is a must.',
};
