import { expect, it } from 'vitest';
import { asPhone } from './clinic.ts';

it.each([
  ['(718) 555-0142', '+17185550142'],
  ['718.555.0142', '+17185550142'],
  ['+1 718 555 0142', '+17185550142'],
  ['call us', undefined],
  ['+44 20 7123 4567', undefined],
])('a phone that people write as %s is read as %s', (text, expected) => {
  expect(asPhone(text)).toBe(expected);
});
