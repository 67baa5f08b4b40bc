import type { Measure } from '../../contract/measures';
import { ownWordsIn } from '../../contract/own-words';
import type { MeasureId } from '../measures';

/** What each measure is called. */
const measureWords = {
  'warm-bath': 'Warm bath or shower',
  'cool-bath': 'Cool bath or cloth',
  heat: 'Heating pad',
  stretching: 'Stretching',
  walking: 'A walk',
  exercise: 'Light exercise',
  massage: 'Massage',
  rest: 'Lying down',
  food: 'Plain food',
  fluids: 'Water or electrolytes',
  'warm-drink': 'Warm drink or tea',
  layers: 'Blanket or layers',
  'quiet-room': 'Dark, quiet room',
  'sleep-routine': 'A set bedtime',
  breathing: 'Slow breathing',
  'muscle-relaxation': 'Tensing and letting go',
  meditation: 'Meditation',
  yoga: 'Yoga',
  music: 'Music',
  creative: 'Making something',
  writing: 'Writing it down',
  reading: 'Reading',
  nature: 'Time outdoors',
  talking: 'Talking with someone',
  group: 'A group or meeting',
  distraction: 'A film, game or task',
  waiting: 'Waiting it out',
} as const satisfies Record<MeasureId, string>;

/** What a measure is called: the words of the list, or the person's own. */
export function measureLabel(measure: Measure): string {
  return isListed(measure) ? measureWords[measure] : ownWordsIn(measure);
}

function isListed(measure: Measure): measure is MeasureId {
  return measure in measureWords;
}
