import type { Tried } from '../../../shared/contract/coping';
import type { DoseTag } from '../../../shared/contract/dose-tags';
import type { OwnLine, OwnList } from '../../../shared/contract/own-lines';
import type { KeptRecord, RecordOf } from '../../../shared/contract/own-records';
import { asOwnWords, fitsOwnWords } from '../../../shared/contract/own-words';
import type { LocalDate } from '../../../shared/time';
import type { CallFailure } from '../../bridge/client';
import { useRead } from '../../bridge/queries';
import { useOwnTags } from '../../ui/dose-tags-field';

/** What an hour with an urge draws on. */
export interface UrgeData {
  readonly today: LocalDate;
  /** What helped most first. */
  readonly tried: readonly Tried[];
  /** The person's triggers that have a plan. */
  readonly plans: readonly RecordOf<'trigger'>[];
  /** Own words for triggers, those with a plan first. */
  readonly usedTriggers: readonly DoseTag[];
  /** Whom to call. */
  readonly people: readonly { id: string; text: string; reach: string }[];
  readonly linesOf: (list: OwnList) => readonly OwnLine[];
  /** The urges that were noted, the newest first. */
  readonly urges: readonly (KeptRecord & { record: RecordOf<'urge'> })[];
}

/** Reads it; `data` is null until all of it is there. */
export function useUrgeData(): { data: UrgeData | null; error: CallFailure | null } {
  const look = useRead('coping.look', {}, { fresh: true });
  const lines = useRead('lines.get', { lists: ['comfort', 'reasons', 'safety-people'] });
  const urges = useRead('records.list', { kind: 'urge', from: null });
  const triggers = useRead('records.list', { kind: 'trigger', from: null });
  const people = useRead('records.list', { kind: 'person', from: null });
  const ownTags = useOwnTags();
  const error = look.error ?? lines.error ?? urges.error ?? triggers.error ?? people.error;
  if (!look.data || !lines.data || !urges.data || !triggers.data || !people.data)
    return { data: null, error };

  const linesOf = (list: OwnList) => lines.data.lines.filter((line) => line.list === list);
  const known = triggers.data.records.flatMap(({ record }) => (record.kind === 'trigger' ? [record] : []));
  const close = people.data.records.flatMap(({ id, record }) =>
    record.kind === 'person' ? [{ id, text: record.name, reach: record.reach }] : [],
  );
  const data: UrgeData = {
    today: look.data.today,
    tried: look.data.tried,
    plans: known.filter(({ plan }) => plan !== ''),
    usedTriggers: [
      ...new Set([
        ...known.flatMap(({ what }) => (fitsOwnWords(what) ? [asOwnWords(what)] : [])),
        ...ownTags,
      ]),
    ],
    people: [...linesOf('safety-people'), ...close],
    linesOf,
    urges: urges.data.records.flatMap((kept) =>
      kept.record.kind === 'urge' ? [{ ...kept, record: kept.record }] : [],
    ),
  };
  return { data, error };
}
