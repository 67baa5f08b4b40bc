import type { InputOf } from '../../../shared/contract/contract';
import type { SafetyShowing } from '../../../shared/contract/journal';
import type { ScaleRecord, ScaleStanding } from '../../../shared/contract/scales';
import { evaluateSafety } from '../../../shared/safety/evaluate';
import { scaleObservation } from '../../../shared/safety/scale-observation';
import { changeBetween } from '../../../shared/scales/change';
import { nextDue } from '../../../shared/scales/due';
import { bandOf, scales, scoreScale } from '../../../shared/scales/registry';
import { type ScaleId, scaleIds } from '../../../shared/scales/scale';
import { addDays, type LocalDate, wallTime } from '../../../shared/time';
import { recordShowings } from '../database/tables/safety-showings';
import {
  deleteScaleRecord,
  findScaleRecord,
  lastFinishedScale,
  lastUnfinishedScale,
  markScaleRemoved,
  type RecordPlace,
  type ScaleRow,
  saveScaleRecord,
  scaleRecordsAfter,
  scaleTotalBefore,
} from '../database/tables/scale-records';
import { saveReminder } from '../database/tables/scale-reminders';
import { type RatingRow, ratingsAfter } from '../database/tables/symptom-ratings';
import { ExpectedFailure } from '../failure';
import { dayHere, now, type OpenVault, today } from '../open-vault';
import type { Handlers } from '../router';
import { cutDays, isSettled, reminderOf, scaleToAsk } from './scale-asking';
import { allTracks } from './tracks';

type Filling = InputOf<'scales.keep'>;

/** Whoever is at it when the day ends can go on for so long after the last answer. */
const graceMs = 3_600_000;

export const scalesHandlers: Handlers<'scales'> = {
  'scales.overview': (vault) => {
    const date = today(vault);
    const tracks = allTracks(vault);
    const settled = isSettled(vault, tracks);
    const cuts = cutDays(tracks, date);
    const found = scaleIds.map((scale) => {
      const { rhythm, notBefore } = reminderOf(vault, scale);
      const results = resultsOf(vault, scale);
      const last = results.last?.day ?? null;
      const due = settled ? nextDue({ rhythm, today: date, last, cuts, notBefore }) : null;
      const standing: ScaleStanding = {
        scale,
        ...results,
        rhythm,
        due: due && { ...due },
        offers: offerAfter(vault, results.last, date),
      };
      return { standing, asked: { scale, due, isOpen: standing.open !== null, notBefore } };
    });
    return {
      today: date,
      scales: found.map(({ standing }) => standing),
      ask: scaleToAsk(
        found.map(({ asked }) => asked),
        date,
      ),
    };
  },

  'scales.keep': (vault, filling) => {
    const before = filledBefore(vault, filling);
    const row: ScaleRow = { ...placed(vault, filling, before), ...answersOf(filling), savedAt: now(vault) };
    // Kept before anything is judged, so that a sheet on screen never costs an answer.
    if (row.finishedAt === null && filling.answers.every((answer) => answer === null)) {
      deleteScaleRecord(vault.db, filling.id);
    } else {
      saveScaleRecord(vault.db, row);
    }
    return { savedAt: row.savedAt, showings: judge(vault, row) };
  },

  'scales.finish': (vault, filling) => {
    const before = filledBefore(vault, filling);
    if (filling.answers.every((answer) => answer === null)) {
      throw new ExpectedFailure('bad-input', 'nothing-answered');
    }
    const savedAt = now(vault);
    const row: ScaleRow = {
      ...placed(vault, filling, before),
      ...answersOf(filling),
      total: scoreScale(filling.scale, filling.answers).total,
      finishedAt: before?.finishedAt ?? savedAt,
      savedAt,
    };
    saveScaleRecord(vault.db, row);
    return { record: recordOf(row), showings: judge(vault, row) };
  },

  'scales.results': (vault, { scale, before, limit }) => {
    const records = recordsAfter(vault, scale, before, limit);
    const last = records.at(-1);
    const open = openOf(vault, scale);
    return {
      records: records.filter(({ id }) => id !== open?.id),
      more: last !== undefined && recordsAfter(vault, scale, last, 1).length > 0,
    };
  },

  'scales.remove': (vault, { id }) => {
    markScaleRemoved(vault.db, id, now(vault));
    return {};
  },

  'scales.restore': (vault, { id }) => {
    markScaleRemoved(vault.db, id, null);
    return {};
  },

  'scales.remind': (vault, { scale, rhythm }) => {
    // A scale that asks about two weeks says nothing new on each of three days.
    if (rhythm.dailyAfterCut && !scales[scale].rhythm.dailyAfterCut) {
      throw new ExpectedFailure('bad-input', 'not-daily');
    }
    saveReminder(vault.db, scale, { rhythm, notBefore: null });
    return {};
  },

  'scales.later': (vault, { scale }) => {
    const { rhythm } = reminderOf(vault, scale);
    saveReminder(vault.db, scale, { rhythm, notBefore: addDays(today(vault), 1) });
    return {};
  },
};

/** A filling-in as the pages see it. */
export function recordOf({ zone, savedAt: _savedAt, ...row }: ScaleRow): ScaleRecord {
  const band = row.total === null ? null : bandOf(row.scale, row.total);
  return { ...row, time: wallTime(row.at, zone), band };
}

/** An answer about craving in the journal, as a result of that scale. */
function cravingOf({ id, at, zone, day, rating, savedAt }: RatingRow): ScaleRecord {
  const { total, band } = scoreScale('craving', [rating]);
  const place = { id, at, day, time: wallTime(at, zone) };
  return { ...place, scale: 'craving', answers: [rating], selfHarm: null, total, band, finishedAt: savedAt };
}

/** What is there of a filling-in. Fails where it can't be gone on with, or says something else than before. */
function filledBefore(vault: OpenVault, { id, scale, answers }: Filling): ScaleRow | undefined {
  const found = findScaleRecord(vault.db, id);
  if (found === undefined) return undefined;
  const { row, removed } = found;
  if (removed) throw new ExpectedFailure('not-found');
  if (row.scale !== scale) throw new ExpectedFailure('bad-input', 'other-scale');
  if (row.finishedAt !== null) {
    // A result stays as it is; only the answer asked for on the safety sheet may still come.
    if (JSON.stringify(row.answers) === JSON.stringify(answers)) return row;
    throw new ExpectedFailure('bad-input', 'finished');
  }
  if (!isOpen(vault, row)) throw new ExpectedFailure('day-is-over');
  return row;
}

function isOpen(vault: OpenVault, row: ScaleRow): boolean {
  return row.day === today(vault) || vault.clock.now() - Date.parse(row.savedAt) < graceMs;
}

/** The one of a scale that can be gone on with. */
function openOf(vault: OpenVault, scale: ScaleId): ScaleRow | null {
  if (scale === 'craving') return null;
  const row = lastUnfinishedScale(vault.db, scale);
  return row !== undefined && isOpen(vault, row) ? row : null;
}

/** A filling-in with its place in time: where it was begun, or here and now. */
function placed(vault: OpenVault, { id, scale }: Filling, before: ScaleRow | undefined) {
  if (before !== undefined) return before;
  const at = now(vault);
  return { id, scale, at, zone: vault.zone(), day: dayHere(vault, at), total: null, finishedAt: null };
}

/** The answers to store: a follow-up stands only as long as the answer that led to it. */
function answersOf({ scale, answers, selfHarm }: Filling): Pick<ScaleRow, 'answers' | 'selfHarm'> {
  const item = scales[scale].selfHarmItem;
  const asked = item !== null && (answers[item] ?? 0) > 0;
  return { answers, selfHarm: asked ? selfHarm : null };
}

/** Applies the safety rules to answers as they stand, and records what they show. */
function judge(vault: OpenVault, { id, scale, answers, selfHarm, at, day }: ScaleRow): SafetyShowing[] {
  // What a scale says is said by its answers alone: no rule joins them with the hours before.
  const showings = evaluateSafety(scaleObservation({ scale, answers, followUp: selfHarm, at, day }), []);
  recordShowings(vault.db, id, showings, day, now(vault));
  return showings;
}

/** What was filled in of a scale, or said of craving, after a place in the list. */
function recordsAfter(
  { db }: OpenVault,
  scale: ScaleId,
  place: RecordPlace | null,
  limit: number,
): ScaleRecord[] {
  return scale === 'craving'
    ? ratingsAfter(db, 'craving', place, limit).map(cravingOf)
    : scaleRecordsAfter(db, scale, place, limit).map(recordOf);
}

/** The last result of a scale, how it stands to the one before, and what can be gone on with. */
function resultsOf(vault: OpenVault, scale: ScaleId): Pick<ScaleStanding, 'last' | 'change' | 'open'> {
  if (scale === 'craving') {
    const [last, before] = recordsAfter(vault, scale, null, 2);
    return { last: last ?? null, change: changeBetween(before, last), open: null };
  }
  const last = lastFinishedScale(vault.db, scale);
  const before = last && scaleTotalBefore(vault.db, scale, last.at);
  const open = openOf(vault, scale);
  return {
    last: last === undefined ? null : recordOf(last),
    change: changeBetween(before && recordOf(before), last && recordOf(last)),
    open: open && recordOf(open),
  };
}

/** What a result of today leads to, unless that was begun or done since. */
function offerAfter(vault: OpenVault, last: ScaleRecord | null, date: LocalDate): ScaleStanding['offers'] {
  const offers = last && scales[last.scale].offers;
  if (!offers || last.day !== date || last.band !== offers.at) return null;
  const since = scaleRecordsAfter(vault.db, offers.scale, null, 1)[0];
  if (since !== undefined && since.at >= last.at) return null;
  const open = scales[offers.scale].items.slice(last.answers.length).map(() => null);
  return { scale: offers.scale, answers: [...last.answers, ...open] };
}
