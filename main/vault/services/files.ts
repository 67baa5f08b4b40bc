import path from 'node:path';
import { placeOfFile } from '../../../shared/contract/files-out';
import { scopeOf } from '../../exchange/content';
import { fileText } from '../../exchange/file-text';
import { heldOf } from '../../exchange/held';
import { chosenTarget } from '../chosen-target';
import { recordedSpan } from '../database/tables/recorded-span';
import { gather } from '../exchange-files/gather';
import { nameUuid } from '../exchange-files/name-uuid';
import { saveText } from '../exchange-files/save-text';
import { today } from '../open-vault';
import type { Places } from '../places';
import type { SessionHandlers } from '../router';
import type { VaultSession } from '../vault-session';
import type { Work } from '../work';
import { allTracks, presentPlan } from './tracks';

/** What share of the work is reading; the rest is writing. */
const readingShare = 0.6;

/** Files for other programs. */
export function filesHandlers(session: VaultSession, work: Work, places: Places): SessionHandlers<'files'> {
  return {
    'files.days': () => {
      const vault = session.opened();
      const asOf = today(vault);
      const plans = allTracks(vault).flatMap((track) => presentPlan(track) ?? []);
      const recorded = recordedSpan(vault.db);
      const starts = plans.map(({ plan }) => plan.spec.startDate);
      const ends = plans.map(({ projection }) => projection.endDate ?? projection.steps.at(-1)?.from ?? asOf);
      const days = [...(recorded === null ? [] : [recorded.first, recorded.last]), ...starts, ...ends].sort();
      const [first, last] = [days[0], days.at(-1)];
      return {
        today: asOf,
        span: first === undefined || last === undefined ? null : { first, last },
        planStart: starts[0] ?? null,
      };
    },
    'files.contents': async ({ kind, from, to }) => {
      const vault = session.opened();
      const content = await gather(vault, { kind, from, to }, async () => {
        await nextTurn();
        await session.written();
        // Throws where the vault was closed meanwhile.
        session.opened();
      });
      return { held: heldOf(kind, content, scopeOf({ kind, from, to, parts: [] })) };
    },
    'files.save': ({ place, ...choices }) =>
      work.run('file', async (progress) => {
        const file = chosenTarget(session, places, place, placeOfFile[choices.kind]);
        const vault = session.opened();
        const content = await gather(vault, choices, (share) => progress.tell(share * readingShare));
        const bytes = await saveText(
          file,
          fileText(choices, content, (name) => nameUuid(vault.id, name)),
          {
            ...progress,
            tell: (share) => progress.tell(readingShare + (share ?? 0) * (1 - readingShare)),
          },
        );
        return { name: path.basename(file), bytes };
      }),
  };
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
