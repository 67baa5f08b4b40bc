import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../shared/contract/settings';
import { addDays, daysFrom } from '../../../shared/time';
import { day, doseOf, entryFields, freshId, newVault, planChoices } from '../../support/vault';

describe('early signs of the journal', () => {
  it('are told of the person’s days, which for a night shift end in the morning', async () => {
    // 4 a.m. in New York: still the 22nd for somebody whose day begins at noon.
    const vault = await newVault({ now: '2026-11-23T09:00:00Z' });
    await vault.call('settings.set', { dayStartsAt: '12:00' });
    const plan = await vault.call('plans.create', planChoices('2026-11-08'));
    const last = day('2026-11-22');
    for (const on of daysFrom(addDays(last, -17), 18)) {
      const latest = on > '2026-11-19';
      const fields = entryFields({
        day: on,
        time: '13:00',
        sleepHours: latest ? 5.5 : 7,
        symptoms: { craving: latest ? 4 : 2, 'low-mood': latest ? 3 : 2 },
      });
      await vault.call('journal.save', { id: freshId(), fields });
    }
    await vault.call('doses.log', doseOf(plan.product.id, 4, '2026-11-03', '14:00'));
    expect(await vault.call('trends.earlySigns', {})).toEqual({
      today: '2026-11-22',
      signs: [
        { id: 'sleep-down', state: 'seen', latest: 5.5, before: 7 },
        { id: 'craving-up', state: 'not-seen', latest: 4, before: 2 },
        { id: 'mood-down', state: 'not-seen', latest: 3, before: 2 },
        // Of the two weeks before the last five whole days, the 4th alone has neither an entry nor a dose.
        { id: 'not-logged', state: 'not-seen', latest: 0, before: 1 },
      ],
    });
  });

  it('are compared only where the person chose them, which is kept', async () => {
    const vault = await newVault({ now: '2026-11-22T20:40:00Z' });
    expect((await vault.call('settings.get', {})).watchedSigns).toEqual(defaultSettings.watchedSigns);
    await vault.call('settings.set', { watchedSigns: ['craving-up'] });
    expect((await vault.call('settings.get', {})).watchedSigns).toEqual(['craving-up']);
  });
});
