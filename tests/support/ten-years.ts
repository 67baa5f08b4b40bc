import { saveBatch } from '../../main/vault/database/tables/batches';
import { sumUpDays } from '../../main/vault/database/tables/day-answers';
import { saveDose } from '../../main/vault/database/tables/doses';
import { type EntryRow, saveEntry } from '../../main/vault/database/tables/entries';
import { keepEntryVersion } from '../../main/vault/database/tables/entry-versions';
import { recordShowings } from '../../main/vault/database/tables/safety-showings';
import { saveScaleRecord } from '../../main/vault/database/tables/scale-records';
import { insertCount } from '../../main/vault/database/tables/stock-counts';
import type { OpenVault } from '../../main/vault/open-vault';
import { dayProduct } from '../../main/vault/services/day-product';
import { prepareIndex } from '../../main/vault/services/search-index';
import { theTrack } from '../../main/vault/services/tracks';
import { doseTagIds } from '../../shared/content/dose-tags';
import { type SymptomId, symptomIds } from '../../shared/content/symptoms';
import type { SymptomKey } from '../../shared/contract/symptom-keys';
import type { Amount } from '../../shared/quantity';
import { evaluateSafety, reachHours } from '../../shared/safety/evaluate';
import { scales, scoreScale } from '../../shared/scales/registry';
import { addDays, daysBetween, daysFrom, instantOf, type LocalDate, logicalDate } from '../../shared/time';
import { madeUpEntry } from './made-up-entry';
import { makePlans } from './made-up-plans';
import { oneOf, sequence, someOf } from './sequence';
import { freshId, grams, newVault, type TestVault } from './vault';

const zone = 'America/New_York';
const dayStartsAt = '04:00';
const ratedAtOnce = 12;

/** A vault with a made-up life in it, all through the real tables, and what tests need to know of it. */
export interface FilledVault {
  vault: TestVault;
  productId: string;
  first: LocalDate;
  /** The day on which the clock of the vault stands. */
  last: LocalDate;
}

/**
 * Ten years of taking, tapering and writing: five doses a day, one or two entries a day with twelve symptoms each, plans
 * that follow one another, scales, purchases and counts. The same each time but for ids of products and plans. Takes
 * some tens of seconds. With the session closed, its home folder can be opened by the application, with `password`.
 */
export function tenYears(now?: string): Promise<FilledVault> {
  return filledVault(3653, 150, now);
}

/** The same for the first month of somebody, whose plan began in it. */
export function oneMonth(now?: string): Promise<FilledVault> {
  return filledVault(31, daysOfFirstPlan, now);
}

/** Ten years that end with the very plan of `oneMonth`: what differs is the history alone. */
export function tenYearsBeforeOneMonth(now?: string): Promise<FilledVault> {
  return filledVault(3653, daysOfFirstPlan, now);
}

const daysOfFirstPlan = 23;

async function filledVault(
  days: number,
  daysOfLastPlan: number,
  now = '2026-11-22T20:40:00Z',
): Promise<FilledVault> {
  const last = logicalDate(now, zone, dayStartsAt);
  const first = addDays(last, 1 - days);
  const vault = await newVault({ now, zone });
  const productId = await makePlans(vault, first, last, daysOfLastPlan);
  vault.setNow(now);
  const own = await vault.call('symptoms.add', { name: 'Goosebumps', group: 'body' });
  const open = vault.session.opened();
  open.db.transaction(() => {
    const all = daysFrom(first, daysBetween(first, last) + 1);
    logDoses(open, productId, all, now);
    writeEntries(open, all, now, own.symptom.key);
    fillScales(open, all, now);
    buy(open, productId, all);
    sumUpDays(open.db, all);
  })();
  while (prepareIndex(open) !== null);
  return { vault, productId, first, last };
}

/** What the plan lists, most days; now and then one time left out, or one more. */
function logDoses(vault: OpenVault, productId: string, days: readonly LocalDate[], now: string): void {
  const random = sequence(7);
  const track = theTrack(vault, productId);
  for (const day of days) {
    const kind = random();
    const { slots } = dayProduct(vault, track, day);
    // At zero some months stay so; in others it comes back in small amounts, five times a day.
    const slips = Number(day.slice(5, 7)) % 3 > 0;
    const due = slots.flatMap((slot) => {
      if (slot.amount > 0) return slot;
      return slips ? { ...slot, amount: grams(1) } : [];
    });
    const left = kind < 0.06 ? due.slice(1) : due;
    const extra = { time: '20:45', slot: null, amount: grams(1 + Math.floor(random() * 3) / 2) };
    const taken = left.map(({ time, amount }) => ({ time, slot: time, amount }));
    for (const { time, slot, amount } of kind > 0.93 ? [...taken, extra] : taken) {
      const takenAt = instant(day, time);
      if (takenAt > now) continue;
      const tags = random() < 0.15 ? someOf(random, doseTagIds, 2) : [];
      saveDose(vault.db, { id: freshId(), productId, takenAt, zone, day, amount, slot, tags }, takenAt);
    }
  }
}

/** Rough for some days after each weekly cut, easing over the months, and rough again with the next plan. */
function writeEntries(vault: OpenVault, days: readonly LocalDate[], now: string, own: SymptomKey): void {
  const random = sequence(11);
  const others = symptomIds.filter((symptom): symptom is SymptomId => symptom !== 'craving');
  let within: EntryRow[] = [];
  for (const [index, day] of days.entries()) {
    const sinceCut = index % 13;
    const roughness = Math.max(1, 6 - (index % 390) / 90 - Math.abs(sinceCut - 2) / 3 + 2 * random());
    for (const time of random() < 0.5 ? ['08:30'] : ['08:30', oneOf(random, ['13:10', '18:20', '21:40'])]) {
      const symptoms = ['craving' as const, own, ...someOf(random, others, ratedAtOnce - 2)];
      const fields = madeUpEntry(random, { day, time, roughness, symptoms });
      const at = instant(day, time);
      if (at > now) continue;
      const { time: _time, ...answers } = fields;
      const entry: EntryRow = { ...answers, id: freshId(), at, zone, savedAt: at };
      saveEntry(vault.db, entry);
      if (random() < 0.05)
        keepEntryVersion(vault.db, entry.id, { fields: { ...fields, note: '' }, savedAt: at });
      const earliest = Date.parse(at) - reachHours * 3_600_000;
      within = within.filter((earlier) => Date.parse(earlier.at) >= earliest);
      recordShowings(vault.db, entry.id, evaluateSafety({ ...fields, at }, within), day, at);
      within.push(entry);
    }
  }
}

/** PHQ-9 and GAD-7 every two weeks, SOWS every week; a few with a gap. */
function fillScales(vault: OpenVault, days: readonly LocalDate[], now: string): void {
  const random = sequence(13);
  for (const [index, day] of days.entries()) {
    const at = instant(day, '09:15');
    const asked = (['phq9', 'gad7', 'sows'] as const).filter((id) => index % (id === 'sows' ? 7 : 14) === 3);
    for (const scale of at > now ? [] : asked) {
      const { items, answers: choices } = scales[scale];
      const answers = items.map(() => (random() < 0.005 ? null : Math.floor(random() ** 2 * choices.length)));
      if (scale === 'phq9') answers[answers.length - 1] = 0;
      const { total } = scoreScale(scale, answers);
      const place = { id: freshId(), at, zone, day, finishedAt: at, savedAt: at };
      saveScaleRecord(vault.db, { ...place, scale, answers, total, selfHarm: null });
    }
  }
}

/** A purchase each month, and a count of what is there. */
function buy(vault: OpenVault, productId: string, days: readonly LocalDate[]): void {
  for (const day of days.filter((_, index) => index % 30 === 0)) {
    const at = instant(day, '12:00');
    const said = { vendor: 'Corner shop', strain: 'Green', label: '', note: '', cents: 4500 };
    saveBatch(vault.db, { id: freshId(), productId, day, amount: grams(500), ...said }, at, at);
    insertCount(vault.db, productId, { id: freshId(), at, amount: 520_000 as Amount });
  }
}

function instant(day: LocalDate, time: string): string {
  return new Date(instantOf(day, time, zone, dayStartsAt)).toISOString();
}
