import { expect, it } from 'vitest';
import { inOneLine } from './overlay.ts';

it('sentences stand apart by a space, but for the full stop of Chinese, which is wide enough', () => {
  expect(inOneLine('One.', 'Two.')).toBe('One. Two.');
  expect(inOneLine('一。', '二。', 'LSS。')).toBe('一。二。LSS。');
  expect(inOneLine('一。', '')).toBe('一。');
  expect(inOneLine('用 X 光。', 'MILD 是一种手术。')).toBe('用 X 光。MILD 是一种手术。');
});
