import { beforeEach, describe, expect, it } from 'vitest';
import type { OwnList } from '../../../../shared/contract/own-lines';
import type { QuestionsOptions } from '../../../../shared/contract/reports/questions';
import { day, newVault, type TestVault } from '../../../support/vault';

let vault: TestVault;

beforeEach(async () => {
  vault = await newVault({ now: '2026-11-22T20:40:00Z' });
});

const write = (list: OwnList, text: string, reach = '', appointmentId: string | null = null) =>
  vault.call('lines.save', { id: null, list, text, reach, appointmentId });

describe('a safety plan of the vault', () => {
  const options = { kind: 'safety-plan' as const, size: 'page' as const, people: true, paper: 'a4' as const };

  it('has each list under its step in the person’s order, and nothing of other lists', async () => {
    await write('goals', 'Sleep');
    await write('safety-coping', 'Walk');
    const { id } = await write('safety-coping', 'Shower');
    await vault.call('lines.move', { id, to: 0 });
    await write('safety-people', 'Robin', '555 0100');
    const { report, reveals } = await vault.call('reports.make', options);
    expect(report.kind === 'safety-plan' && report.steps.map(({ lines }) => lines)).toEqual([
      [],
      [
        { text: 'Shower', reach: '' },
        { text: 'Walk', reach: '' },
      ],
      [],
      [{ text: 'Robin', reach: '555 0100' }],
      [],
      [],
    ]);
    expect(reveals).toEqual([
      { id: 'safety-plan', count: null },
      { id: 'people', count: 1 },
    ]);
    expect((await vault.call('reports.prepare', options)).fileName).toBe('glidepath-2026-11-22-card.pdf');
  });
});

describe('a page of questions of the vault', () => {
  const options: QuestionsOptions = {
    ...{ kind: 'questions', appointmentId: null, appointment: true, note: true, asked: false },
    paper: 'letter',
  };
  const texts = async (given: Partial<QuestionsOptions>) => {
    const { report } = await vault.call('reports.make', { ...options, ...given });
    if (report.kind !== 'questions') throw new Error('another kind of page');
    return [report.appointment?.title ?? null, report.note, report.questions.map(({ text }) => text)];
  };
  const appointment = { day: day('2026-11-30'), time: null, title: 'Checkup', place: '', note: 'Nights' };

  it('follows what was asked, and the appointment until that is removed', async () => {
    const { id } = await vault.call('appointments.save', { id: null, ...appointment });
    await write('questions', 'Mine', '', id);
    const { id: asked } = await write('questions', 'Asked');
    await vault.call('lines.asked', { id: asked, on: day('2026-11-22') });
    expect(await texts({ appointmentId: id })).toEqual(['Checkup', 'Nights', ['Mine']]);
    expect(await texts({ appointmentId: id, asked: true })).toEqual(['Checkup', 'Nights', ['Mine', 'Asked']]);
    await vault.call('appointments.remove', { id });
    expect(await texts({ appointmentId: id })).toEqual([null, '', ['Mine']]);
  });

  it('offers the appointments ahead, the earliest first, none that is over or removed', async () => {
    for (const date of ['2026-12-05', '2026-11-21', '2026-11-22'])
      await vault.call('appointments.save', { ...appointment, id: null, day: day(date), title: date });
    const { id } = await vault.call('appointments.save', { id: null, ...appointment });
    await vault.call('appointments.remove', { id });
    const { appointments, today } = await vault.call('appointments.ahead', {});
    expect([today, ...appointments.map(({ title }) => title)]).toEqual([
      ...['2026-11-22', '2026-11-22', '2026-12-05'],
    ]);
  });
});
