import { describe, expect, it } from 'vitest';
import { cutsText, parseCuts } from '../../../../renderer/ui/plan-steps/typed-cuts';

describe('a list of cuts', () => {
  it.each([
    ['10, 10, 5', [0.1, 0.1, 0.05]],
    ['10 10 5', [0.1, 0.1, 0.05]],
    ['10 %, 7.5%;\n12.3', [0.1, 0.075, 0.123]],
    ['.5,100', [0.005, 1]],
    [' 20,, ', [0.2]],
  ])('is read from %j', (typed, cuts) => {
    expect(parseCuts(typed)).toEqual({ ok: true, cuts });
  });

  it.each([
    ['', { code: 'empty' }],
    [' , % ', { code: 'empty' }],
    ['10, ten, 5', { code: 'not-a-number', place: 2, text: 'ten' }],
    ['10, -5', { code: 'not-a-number', place: 2, text: '-5' }],
    ['1e1', { code: 'not-a-number', place: 1, text: '1e1' }],
    ['10, 0', { code: 'out-of-range', place: 2, text: '0' }],
    ['0.05', { code: 'out-of-range', place: 1, text: '0.05' }],
    ['10, 10, 120', { code: 'out-of-range', place: 3, text: '120' }],
    [Array(201).fill('1').join(' '), { code: 'too-many' }],
  ])('says what is wrong with %j', (typed, problem) => {
    expect(parseCuts(typed)).toEqual({ ok: false, problem });
  });

  it('is typed again as it was read', () => {
    expect(cutsText([0.1, 0.075, 0.123, 1])).toBe('10, 7.5, 12.3, 100');
  });
});
