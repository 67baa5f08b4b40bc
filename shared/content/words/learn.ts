import type { ShelfId } from '../library/shelves';

/** Words of the screen where everything that the product explains can be read. */
export const learnWords = {
  title: 'Learn',
  about: 'Short and plain. Each page says where it comes from. None of it stands in for care.',
  shelves: {
    start: 'Why and how',
    time: 'What to expect, week by week',
    coping: 'What may help',
    help: 'Help from others',
    causes: 'What lies beneath',
    after: 'Staying on the way',
    people: 'For people around you, and more to read',
  } satisfies Record<ShelfId, string>,
  back: 'All pages',
};
