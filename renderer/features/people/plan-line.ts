import { personLine } from '../../../shared/content/words/people';
import type { OwnLine } from '../../../shared/contract/own-lines';
import type { RecordOf } from '../../../shared/contract/own-records';

type Person = Pick<RecordOf<'person'>, 'role' | 'name' | 'who' | 'reach'>;

/** Somebody as a line of the step of the safety plan where they belong. */
export function planLineOf({ role, name, who, reach }: Person): Pick<OwnLine, 'list' | 'text' | 'reach'> {
  const isNear = role === 'close' || role === 'group';
  return { list: isNear ? 'safety-people' : 'safety-professionals', text: personLine({ name, who }), reach };
}

/** Whether a line of the safety plan names somebody already, as they are in the list now. */
export function isInPlan(person: Person, lines: readonly OwnLine[]): boolean {
  const wanted = planLineOf(person);
  return lines.some(
    ({ list, text, reach }) => list === wanted.list && text === wanted.text && reach === wanted.reach,
  );
}
