import { beforeAll, describe, expect, it } from 'vitest';
import type { InputOf } from '../../../../shared/contract/contract';
import type { JournalOptions, JournalPart } from '../../../../shared/contract/reports/journal';
import { summaryParts } from '../../../../shared/contract/reports/summary-parts';
import type { RevealId } from '../../../../shared/contract/reveals';
import { type Mark, markedVault, marks, marksIn } from '../../../support/marked-vault';
import { summaryOptions } from '../../../support/summary';
import { day, type TestVault } from '../../../support/vault';

type Options = InputOf<'reports.make'>;

let vault: TestVault;
let appointmentId: string;
let noteIds: string[];

beforeAll(async () => {
  vault = await markedVault();
  appointmentId = (await vault.call('appointments.ahead', {})).appointments[0]?.id ?? '';
  const { notes } = await vault.call('reports.notes', { from: day('2026-11-09'), to: day('2026-11-22') });
  noteIds = notes.map(({ id }) => id);
});

interface Told {
  /** What the page has on it, of the words that were hidden in the vault, and whether it names the substance. */
  text: string;
  tells: Set<RevealId>;
}

async function make(options: Options): Promise<Told> {
  const { report, reveals } = await vault.call('reports.make', options);
  return { text: JSON.stringify(report), tells: new Set(reveals.map(({ id }) => id)) };
}

/** The words on a page that its list does not name. */
function untold({ text, tells }: Told): Mark[] {
  return marksIn(text).filter((mark) => !(marks[mark] as readonly RevealId[]).some((id) => tells.has(id)));
}

const everyPart = (on: boolean): JournalOptions['parts'] => ({
  ...{ symptoms: on, body: on, medicines: on, substances: on },
  ...{ triggers: on, tags: on, signs: on, doses: on },
});

const journalOptions = (given: Partial<JournalOptions> = {}): Options => ({
  ...{ kind: 'journal', from: day('2026-11-09'), to: day('2026-11-22'), notes: 'all' as const },
  ...{ parts: everyPart(true), named: true, paper: 'letter', ...given },
});

function pagesWithSwitches(): [string, Options][] {
  const period = { from: day('2026-11-09'), to: day('2026-11-22') };
  const whole = summaryOptions({ identity: 'name', notes: noteIds });
  const paper = 'letter' as const;
  return [
    ['the summary with everything', whole],
    ['the summary with nothing', summaryOptions({ named: false, parts: [], notes: [] })],
    ['page one alone', { ...whole, detail: 'page-one' }],
    ['the summary without the name', { ...whole, identity: 'none' }],
    ['the summary with initials', { ...whole, identity: 'initials' }],
    ['the summary without the substance', { ...whole, named: false }],
    ['the summary without notes', { ...whole, notes: [] }],
    ...summaryParts.map((part): [string, Options] => [
      `the summary without ${part}`,
      { ...whole, parts: summaryParts.filter((each) => each !== part) },
    ]),
    ...summaryParts.map((part): [string, Options] => [
      `the summary with ${part} alone`,
      summaryOptions({ named: false, parts: [part] }),
    ]),
    ['the journal with everything', journalOptions()],
    ['the journal without the substance', journalOptions({ named: false })],
    ['the journal without notes', journalOptions({ notes: [] })],
    ['the journal with nothing', journalOptions({ parts: everyPart(false), notes: [], named: false })],
    ...(Object.keys(everyPart(true)) as JournalPart[]).map((part): [string, Options] => [
      `the journal without ${part}`,
      journalOptions({ parts: { ...everyPart(true), [part]: false } }),
    ]),
    ...[true, false].flatMap((on): [string, Options][] => [
      [
        `a weekly sheet, named ${on}`,
        {
          ...{ kind: 'schedule', from: day('2026-11-22'), weeks: 'to-end', productId: null },
          ...{ title: 'Weeks', named: on, paper },
        },
      ],
      [`the safety plan, people ${on}`, { kind: 'safety-plan', size: 'page', people: on, paper }],
      [`the cards, people ${on}`, { kind: 'safety-plan', size: 'card', people: on, paper }],
      [
        `questions, appointment and note ${on}`,
        { kind: 'questions', appointmentId, appointment: on, note: on, asked: on, paper },
      ],
      [
        `scales, answers and item 9 ${on}`,
        { kind: 'scales', ...period, scales: ['phq9', 'sows'], answers: on, item9: on, paper },
      ],
      [
        `the page for family, named ${on}`,
        { kind: 'family', named: on, message: on ? 'From me' : '', paper },
      ],
      [
        `the month, named ${on}`,
        { kind: 'month', month: '2026-11', weekStart: 7, productId: null, named: on, paper },
      ],
    ]),
  ];
}

describe('the list of what a page reveals', () => {
  it('names all that is on the page, whatever was switched off', async () => {
    const found: Record<string, Mark[]> = {};
    for (const [name, options] of pagesWithSwitches()) {
      const missing = untold(await make(options)).filter(
        // A journal is in the person's own words; what it can leave out of them is the substance.
        (mark) => options.kind === 'summary' || !['vendor', 'givenName'].includes(mark),
      );
      if (missing.length > 0) found[name] = missing;
    }
    expect(found).toEqual({});
  });

  it('names the substance wherever a page has a word for it', async () => {
    const found: string[] = [];
    for (const [name, options] of pagesWithSwitches()) {
      const { text, tells } = await make(options);
      if (/kratom|zqproduct/i.test(text) && !tells.has('substance')) found.push(name);
    }
    expect(found).toEqual([]);
  });

  it('goes by what was left out of the summary, also where something else would tell it', async () => {
    const whole = summaryOptions({ identity: 'name', notes: noteIds });
    const without = async (part: (typeof summaryParts)[number]) =>
      (await make({ ...whole, parts: summaryParts.filter((each) => each !== part) })).text;
    expect(await without('conditions')).not.toMatch(/seizure/i);
    expect(await without('history')).not.toMatch(/2020-06-01|failed-tapers/);
    expect(await without('scales')).not.toMatch(/phq9-severe|sows/);
    expect(await without('item-9')).not.toMatch(/"rule":"self-harm-thoughts","tier":1},.*self-harm-thoughts/);
  });

  it('counts everybody whom the safety plan names, also those without a number', async () => {
    const { reveals } = await vault.call('reports.make', summaryOptions({ parts: ['safety-plan'] }));
    expect(reveals.filter(({ id }) => id === 'people')).toEqual([{ id: 'people', count: 2 }]);
  });

  it('has nothing of the vault on the page for family', async () => {
    for (const named of [true, false]) {
      const { text } = await make({ kind: 'family', named, message: '', paper: 'a4' });
      expect([marksIn(text), /kratom/i.test(text)]).toEqual([[], named]);
    }
  });

  it('says that weeks tell of nights, and a curve of craving of symptoms', async () => {
    const { tells } = await make(summaryOptions({ parts: ['weekly'] }));
    expect([tells.has('daily-answers'), tells.has('symptoms'), tells.has('plan')]).toEqual([
      true,
      true,
      true,
    ]);
    expect((await make(summaryOptions({ parts: [] }))).tells.has('daily-answers')).toBe(false);
  });
});
