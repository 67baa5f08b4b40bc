import { describe, expect, it } from 'vitest';
import { library, type TopicId } from '../../../shared/content/library/library';
import { searchTopics } from '../../../shared/topic-search';

const ids = (typed: string) => searchTopics(typed).map(({ id }) => id);
const every = Object.keys(library) as TopicId[];

describe('the search of what is explained', () => {
  it.each<[string, TopicId]>([
    ['sleep', 'sleep'],
    ['SLEEP', 'sleep'],
    ['slé', 'sleep'],
    ['medicines for comfort', 'comfort-medicines'],
    ['pacemaker', 'pain-without-medicine'],
    ['42 cfr', 'health-work-privacy'],
    ['adhd', 'attention-and-focus'],
    ['residential', 'residential'],
    ['printers', 'health-work-devices'],
  ])('finds by “%s” the page %s first', (typed, id) => {
    expect(ids(typed)[0]).toBe(id);
  });

  it.each(['', '   ', '“”', '?!'])('finds nothing where no word was typed: “%s”', (typed) => {
    expect(ids(typed)).toEqual([]);
  });

  it('finds nothing where one of the words is on no page', () => {
    expect(ids('sleep zeppelin')).toEqual([]);
  });

  it('shows the sentence that has the most of the words, and none where the title alone has them', () => {
    const [first] = searchTopics('TENS pacemaker');
    expect(first?.claim).toBe(
      'A TENS unit sends small electric pulses through the skin where it hurts. Ask a doctor first if you have a pacemaker, have had seizures, or are pregnant.',
    );
    expect(searchTopics('shame').find(({ id }) => id === 'shame')?.claim).toBeNull();
  });

  it.each(every)('finds %s by its whole title', (id) => {
    expect(ids(library[id].title)).toContain(id);
  });
});
