import { personLine } from '../../../shared/content/words/people';
import type { DoorCard, DoorChoices } from '../../../shared/contract/door';
import { safetySteps } from '../../../shared/contract/safety-steps';
import { linesOf } from '../database/tables/own-lines';
import { recordsOf } from '../database/tables/own-records';
import type { OpenVault } from '../open-vault';

type Line = DoorCard['groups'][number]['lines'][number];

/** The card as the vault has its lines now: the chosen steps in their order, then the chosen people by name. */
export function doorCardOf({ db }: OpenVault, { title, steps, people }: DoorChoices): DoorCard {
  const ofSteps = safetySteps
    .filter((step) => steps.includes(step))
    .map((step) => ({ group: step, lines: linesOf(db, step).map(({ text, reach }) => ({ text, reach })) }));
  const ofPeople = recordsOf(db, 'person', null)
    .flatMap(({ id, record }): Line[] =>
      record.kind === 'person' && people.includes(id)
        ? [{ text: personLine(record), reach: record.reach }]
        : [],
    )
    .sort((a, b) => a.text.localeCompare(b.text));
  const groups = [...ofSteps, { group: 'people' as const, lines: ofPeople }];
  return { title, groups: groups.filter(({ lines }) => lines.length > 0) };
}
