import { expect, test } from 'vitest';
import {
  parseTemperature,
  type TemperatureUnit,
  temperatureText,
} from '../../../../../renderer/features/journal/temperature';
import { isFever } from '../../../../../shared/safety/fever';

test.each<[string, TemperatureUnit, ReturnType<typeof parseTemperature>]>([
  ['', 'F', { ok: true, value: null }],
  ['   ', 'C', { ok: true, value: null }],
  ['212', 'F', { ok: false, code: 'out-of-range' }],
  ['980', 'F', { ok: false, code: 'out-of-range' }],
  ['1e9', 'F', { ok: false, code: 'out-of-range' }],
  ['-3', 'C', { ok: false, code: 'out-of-range' }],
  ['0', 'F', { ok: false, code: 'out-of-range' }],
  ['38.5', 'F', { ok: false, code: 'other-unit' }],
  ['101', 'C', { ok: false, code: 'other-unit' }],
  ['hot', 'F', { ok: false, code: 'not-a-number' }],
  ['98.6.1', 'F', { ok: false, code: 'not-a-number' }],
  ['38,5', 'C', { ok: true, value: 38.5 }],
  ['38.5 °C', 'C', { ok: true, value: 38.5 }],
  ['95', 'F', { ok: true, value: 35 }],
  ['113', 'F', { ok: true, value: 45 }],
  ['113.1', 'F', { ok: false, code: 'out-of-range' }],
  ['86', 'F', { ok: true, value: 30 }],
])('"%s" typed in °%s is read as it is meant', (text, unit, expected) => {
  expect(parseTemperature(text, unit)).toEqual(expected);
});

test.each<[string, TemperatureUnit, boolean]>([
  ['101', 'F', false],
  ['101.0', 'F', false],
  ['101.1', 'F', true],
  ['38.3', 'C', false],
  ['38.4', 'C', true],
])('%s °%s is above 101 °F: %s', (text, unit, fever) => {
  const parsed = parseTemperature(text, unit);
  expect(parsed.ok && isFever(parsed.value)).toBe(fever);
});

test('every tenth of a degree that can be typed is shown again as it was typed', () => {
  for (const unit of ['F', 'C'] as const) {
    const [from, to] = unit === 'F' ? [860, 1130] : [300, 450];
    for (let tenths = from; tenths <= to; tenths += 1) {
      const text = String(tenths / 10);
      const parsed = parseTemperature(text, unit);
      expect(temperatureText(parsed.ok ? parsed.value : null, unit)).toBe(text);
    }
  }
});
