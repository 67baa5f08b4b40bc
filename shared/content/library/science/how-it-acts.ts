import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const howItActs: Topic = {
  title: 'What kratom does in the brain',
  symptoms: [],
  phases: ['after-cut'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'happens',
      text: 'Its two best known parts are mitragynine and 7-hydroxymitragynine. The first turns the brain’s opioid switch partway on. The second is stronger.',
      sources: ['guide', 'kruegel-grundmann'],
    },
    {
      kind: 'happens',
      text: 'It also acts on the brain’s messengers for mood, energy and calm. That is why so many things can feel off without it.',
      sources: ['guide', 'kruegel-grundmann'],
    },
    {
      kind: 'happens',
      text: 'With daily use the brain becomes less sensitive, so the same amount does less. This is called tolerance. The lift in mood often fades first.',
      sources: ['guide'],
    },
    {
      kind: 'happens',
      text: 'This begins within days. After two to four weeks of daily use, the body often depends on it. After two or three months, many people need medical help to come off.',
      sources: ['guide'],
    },
    {
      kind: 'ask',
      text: 'The body gets used to other opioids along with it, so an opioid pain medicine may do less. Tell a doctor who treats your pain.',
      sources: ['guide', 'glidepath'],
    },
  ],
};
