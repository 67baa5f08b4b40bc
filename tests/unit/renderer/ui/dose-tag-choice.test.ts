import { describe, expect, it } from 'vitest';
import { tagsToSend, toggledTag, withOwnTag } from '../../../../renderer/ui/dose-tag-choice';
import { doseTagIds } from '../../../../shared/content/dose-tags';
import type { DoseTag } from '../../../../shared/contract/dose-tags';

const twelve = doseTagIds.slice(0, 12);

describe('A chip', () => {
  it('adds its tag at the end, and takes it off again', () => {
    const added = toggledTag(['trigger.pain'], 'situation.work');
    expect(added).toEqual({ ok: true, value: ['trigger.pain', 'situation.work'] });
    expect(toggledTag(['trigger.pain', 'situation.work'], 'trigger.pain')).toEqual({
      ok: true,
      value: ['situation.work'],
    });
  });

  it('can’t add a thirteenth, and can still take one off', () => {
    expect(toggledTag(twelve, 'situation.night')).toEqual({ ok: false, code: 'too-many' });
    expect(toggledTag(twelve, 'trigger.pain')).toMatchObject({ ok: true });
  });
});

describe('An own word', () => {
  it.each<[string, string, readonly DoseTag[], readonly DoseTag[], ReturnType<typeof withOwnTag>]>([
    ['is added', 'rain', ['trigger.pain'], [], { ok: true, value: ['trigger.pain', 'own:rain'] }],
    ['loses blanks around and inside', '  long \t drive ', [], [], { ok: true, value: ['own:long drive'] }],
    ['is written as it was before', 'RAIN', [], ['own:Rain'], { ok: true, value: ['own:Rain'] }],
    ['that is there already is not there twice', 'Rain', ['own:rain'], [], { ok: true, value: ['own:rain'] }],
    ['of blanks is none', '   ', [], [], { ok: false, code: 'blank' }],
    [
      'of 40 characters is as long as can be',
      '😀'.repeat(40),
      [],
      [],
      { ok: true, value: [`own:${'😀'.repeat(40)}`] },
    ],
    ['of 41 is too long', 'x'.repeat(41), [], [], { ok: false, code: 'too-long' }],
    ['is one too many after twelve', 'rain', twelve, [], { ok: false, code: 'too-many' }],
  ])('%s', (_, typed, tags, used, result) => {
    expect(withOwnTag({ tags, typed }, used)).toEqual(result);
  });

  it('that is still being typed is sent too, and a blank field sends nothing', () => {
    expect(tagsToSend({ tags: ['trigger.pain'], typed: 'rain' }, [])).toEqual({
      ok: true,
      value: ['trigger.pain', 'own:rain'],
    });
    expect(tagsToSend({ tags: ['trigger.pain'], typed: '  ' }, [])).toEqual({
      ok: true,
      value: ['trigger.pain'],
    });
  });
});
