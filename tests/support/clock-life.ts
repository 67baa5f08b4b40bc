import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { readHeaderFile } from '../../main/vault/keys/header-file';
import type { OutputOf } from '../../shared/contract/contract';
import { quickFolder } from './reliability';
import { password } from './surroundings';
import { day, entryFields, freshId, grams, type TestVault, vaultAt } from './vault';
import { dayAt, hasDay, instantsOf, shifted, shownAt } from './wall-clocks';

const leeway = 5 * 60_000;
/** The application handles the days of 2000 to 2100. */
const firstMoment = Date.UTC(2000, 0, 8);
/** Where the clock stands when a life begins. */
const firstDay = Date.UTC(2026, 10, 22, 20, 40);
const lastMoment = Date.UTC(2100, 11, 28);

/** Half hours, quarter hours, days left out or lived twice, clocks that change at midnight, and plain ones. */
export const zones = [
  'UTC',
  'America/New_York',
  'America/St_Johns',
  'America/Havana',
  'America/Sao_Paulo',
  'Europe/London',
  'Europe/Dublin',
  'Africa/Casablanca',
  'Asia/Gaza',
  'Asia/Tehran',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'Pacific/Apia',
  'Pacific/Honolulu',
  'Antarctica/Troll',
] as const;
export type Zone = (typeof zones)[number];

/** Something that happens to the clocks, or that a person does. */
export type Act =
  /** The clock is set, while the vault is open; or only time goes by. */
  | { kind: 'jump'; by: number }
  | { kind: 'set'; to: number }
  /** The computer's zone changes, which the page tells. */
  | { kind: 'zone'; zone: Zone }
  /** Closed and opened again by another process, which finds this zone and this clock. */
  | { kind: 'restart'; zone: Zone; by: number }
  | { kind: 'dose' }
  | { kind: 'typedDose' | 'typedEntry'; daysAgo: number; time: string }
  /** What was written is saved again with the same day and time, and another amount. */
  | { kind: 'again' };

/** What has to be found again: on which day, at what time. */
interface Written {
  readonly what: 'dose' | 'entry';
  readonly day: string;
  readonly time: string;
}

/** One vault under clocks that jump, and what all cases have written into it. */
export class Life {
  private vault: TestVault;
  private now = firstDay;
  private zone: Zone = 'America/New_York';
  private readonly all = new Map<string, Written>();
  private readonly savedAt = new Map<string, number>();

  private constructor(
    vault: TestVault,
    private readonly dataKey: Buffer,
    private readonly productId: string,
    private readonly dayStartsAt: string,
  ) {
    this.vault = vault;
  }

  static async begin(dayStartsAt: string): Promise<Life> {
    const home = mkdtempSync(path.join(quickFolder, 'glidepath-clocks-'));
    const vault = vaultAt({ home, now: new Date(firstDay).toISOString() });
    await vault.session.create(password);
    await vault.call('settings.set', { dayStartsAt });
    const product = { name: 'Leaf', unit: 'g' as const, resolution: grams(0.1), piece: null };
    const added = await vault.call('products.add', { product, baseline: false });
    const dataKey = Buffer.from(vault.session.keys().dataKey);
    return new Life(vault, dataKey, added.product.id, dayStartsAt);
  }

  end(): void {
    this.vault.session.close();
    rmSync(this.vault.home, { recursive: true });
  }

  /** Does some acts and reopens in a zone; throws where anything is not as the clocks on the walls had it. */
  async live(acts: readonly Act[], reopenIn: Zone): Promise<void> {
    const own = new Map<string, Written>();
    this.set(firstDay);
    for (const each of acts) {
      await this.do(each, own);
      if (writes(each)) continue;
      const { day: shown } = await this.vault.call('days.today', {});
      expect(shown.date).toBe(dayAt(this.now, this.zone, this.dayStartsAt));
    }
    await this.restart(reopenIn, this.now);
    const days = new Set([...own.values()].map(({ day: of }) => of));
    expect(await this.found(days, (id) => own.has(id))).toEqual(sorted(own));
  }

  /** How many doses and entries were written. */
  get writings(): number {
    return this.all.size;
  }

  /** Whether all that was ever written is shown on its day, once. */
  async isAllThere(): Promise<boolean> {
    const found = await this.found(new Set([...this.all.values()].map(({ day: of }) => of)), () => true);
    return JSON.stringify(found) === JSON.stringify(sorted(this.all));
  }

  private async do(each: Act, own: Map<string, Written>): Promise<void> {
    switch (each.kind) {
      case 'jump':
        return this.set(this.now + each.by);
      case 'set':
        return this.set(each.to);
      case 'zone':
        this.zone = each.zone;
        await this.vault.call('vault.zone', { zone: each.zone });
        return;
      case 'restart':
        return this.restart(each.zone, this.now + each.by);
      case 'dose': {
        const input = { ...this.dose(), day: null, time: null };
        const { id, day: of, time } = await this.vault.call('doses.log', input);
        expect([of, time]).toEqual([
          dayAt(this.now, this.zone, this.dayStartsAt),
          shownAt(this.now, this.zone).time,
        ]);
        this.keep(own, id, { what: 'dose', day: of, time });
        return;
      }
      case 'typedDose':
      case 'typedEntry':
        return this.type(each, own);
      case 'again':
        return this.saveAgain(own);
    }
  }

  private dose() {
    return { productId: this.productId, amount: grams(2), slot: null, tags: [] };
  }

  private set(ms: number): void {
    this.now = Math.min(lastMoment, Math.max(firstMoment, ms));
    this.vault.setNow(new Date(this.now).toISOString());
  }

  private async restart(inZone: Zone, at: number): Promise<void> {
    this.vault.session.close();
    this.zone = inZone;
    this.vault = vaultAt({ home: this.vault.home, zone: inZone });
    this.set(at);
    const { session } = this.vault;
    const header = readHeaderFile(session.files.header);
    if (typeof header === 'string') throw new Error(`the header is ${header}`);
    const opened = await session.alone(async () => session.open(header, Buffer.from(this.dataKey)));
    const written = [...this.all.values()];
    expect([opened.doses, opened.entries]).toEqual(
      (['dose', 'entry'] as const).map((kind) => written.filter(({ what }) => what === kind).length),
    );
    const { clockBehind, log } = await this.vault.call('condition.overview', {});
    expect([clockBehind, log]).toEqual([this.now < Math.max(0, ...this.savedAt.values()), 'whole']);
  }

  private async type(
    { kind, daysAgo, time }: Extract<Act, { kind: 'typedDose' | 'typedEntry' }>,
    own: Map<string, Written>,
  ): Promise<void> {
    const date = shifted(dayAt(this.now, this.zone, this.dayStartsAt), -daysAgo);
    const calendarDay = time < this.dayStartsAt ? shifted(date, 1) : date;
    const [instant] = instantsOf(calendarDay, time, this.zone);
    const what = kind === 'typedDose' ? 'dose' : 'entry';
    const id = freshId();
    const reply =
      what === 'dose'
        ? await this.vault.reply('doses.log', { ...this.dose(), day: date, time })
        : await this.vault.reply('journal.save', { id, fields: entryFields({ day: day(date), time }) });
    if (!reply.ok) {
      expect(reply.code).toBe('in-the-future');
      // A time that the clocks skip lies at most as far from where it was typed as they skip.
      expect(instant ?? Number.POSITIVE_INFINITY).toBeGreaterThan(this.now + leeway);
      return;
    }
    const saved = savedPlace(what, reply.value);
    if (instant !== undefined) {
      expect(instant).toBeLessThanOrEqual(this.now + leeway);
      expect(saved).toMatchObject({ at: new Date(instant).toISOString(), day: date, time });
    } else {
      expect(shownAt(Date.parse(saved.at), this.zone).time).toBe(saved.time);
      expect(saved.day).toBe(dayAt(Date.parse(saved.at), this.zone, this.dayStartsAt));
      if (hasDay(calendarDay, this.zone)) expect(saved.day).toBe(date);
    }
    this.keep(own, saved.id, { what, day: saved.day, time: saved.time });
  }

  private async saveAgain(own: Map<string, Written>): Promise<void> {
    const [id, before] = [...own].at(-1) ?? [];
    if (id === undefined || before === undefined) return;
    const place = { day: day(before.day), time: before.time };
    if (before.what === 'dose') {
      const saved = await this.vault.call('doses.edit', { id, amount: grams(3), tags: [], ...place });
      expect([saved.day, saved.time]).toEqual([before.day, before.time]);
    } else {
      const { entry } = await this.vault.call('journal.save', { id, fields: entryFields(place) });
      expect([entry.day, entry.time]).toEqual([before.day, before.time]);
    }
    this.savedAt.set(id, this.now);
  }

  private keep(own: Map<string, Written>, id: string, written: Written): void {
    own.set(id, written);
    this.all.set(id, written);
    this.savedAt.set(id, this.now);
  }

  private async found(
    days: ReadonlySet<string>,
    wanted: (id: string) => boolean,
  ): Promise<[string, Written][]> {
    const found: [string, Written][] = [];
    for (const date of days) {
      const shown = await this.vault.call('days.day', { date: day(date) });
      const doses = shown.products.flatMap(({ otherDoses }) => otherDoses);
      for (const { id, day: of, time } of doses) found.push([id, { what: 'dose', day: of, time }]);
      for (const { id, day: of, time } of shown.entries) found.push([id, { what: 'entry', day: of, time }]);
    }
    return found.filter(([id]) => wanted(id)).sort(byId);
  }
}

function writes({ kind }: Act): boolean {
  return kind === 'dose' || kind === 'typedDose' || kind === 'typedEntry' || kind === 'again';
}

interface SavedPlace {
  readonly id: string;
  readonly at: string;
  readonly day: string;
  readonly time: string;
}

function savedPlace(what: Written['what'], value: unknown): SavedPlace {
  if (what === 'entry') return (value as OutputOf<'journal.save'>).entry;
  const { takenAt, ...dose } = value as OutputOf<'doses.log'>;
  return { ...dose, at: takenAt };
}

function sorted(written: ReadonlyMap<string, Written>): [string, Written][] {
  return [...written].sort(byId);
}

function byId([a]: [string, Written], [b]: [string, Written]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
