import { forFamily } from '../../../shared/content/library/people/for-family';
import { resourceOf } from '../../../shared/content/resources';
import { sources } from '../../../shared/content/sources';
import { familyWords } from '../../../shared/content/words/family';
import { libraryWords } from '../../../shared/content/words/library';
import { type FamilyOptions, type FamilyReport, familyParts } from '../../../shared/contract/reports/family';
import type { LocalDate } from '../../../shared/time';

/** The page for family and friends. It is given nothing of the vault, so that nothing of it can be on the page. */
export function familyReport({ named, message, paper }: FamilyOptions, asOf: LocalDate): FamilyReport {
  const { claims } = forFamily;
  return {
    kind: 'family',
    message,
    intro: named ? familyWords.intro.named : familyWords.intro.neutral,
    parts: familyParts.map((part) => ({
      part,
      lines: claims.filter(({ kind }) => kind === part).map(({ text }) => text),
    })),
    groups: familyWords.groups(
      (['nar-anon', 'al-anon'] as const).map((id) => {
        const { name, reach } = resourceOf(id);
        return `${name}, ${reach.map(({ text }) => text).join(', ')}`;
      }),
    ),
    sources: libraryWords.sources([
      ...new Set(claims.flatMap((claim) => claim.sources.map((id) => sources[id].name))),
    ]),
    madeOn: asOf,
    paper,
  };
}
