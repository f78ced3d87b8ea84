import { expect, test } from 'vitest';
import { phoneShown } from './phone.ts';

test.each([
  ['+17185550142', '(718) 555-0142'],
  ['+442071234567', '+442071234567'],
])('%s is shown as %s', (phone, expected) => {
  expect(phoneShown(phone)).toBe(expected);
});
