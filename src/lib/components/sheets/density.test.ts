import { describe, expect, it } from 'vitest';
import type { Block, Sheet } from '../../notes/sheet.ts';
import { densityOf, leavesOf } from './density.ts';

const line = (text: string): Block => ({ kind: 'line', text });
const criteria: Block = {
  kind: 'criteria',
  columns: ['criterion', 'reported', 'evidence'],
  rows: ['a', 'b', 'c', 'd'].map((label) => ({ label, value: '', blocks: [line(label)] })),
};
const sheet = (more: Partial<Sheet> = {}): Sheet => ({
  id: 'physician',
  title: '',
  draft: '',
  lead: [],
  sections: [
    { id: 'problem', heading: '2', blocks: [line('problem')] },
    { id: 'criteria', heading: '4', blocks: [criteria] },
    { id: 'plan', heading: '5', blocks: [line('plan')] },
  ],
  fine: [],
  foot: [],
  continued: 'continued',
  ...more,
});
/** What is on which sheet, and what of the criteria. */
const shown = (...given: Parameters<typeof leavesOf>) =>
  leavesOf(...given).map((leaf) =>
    leaf.map(({ id, blocks }) => {
      const rows = blocks.flatMap((block) => (block.kind === 'criteria' ? block.rows : []));
      return `${id} ${rows.map(({ label }) => label).join('')}`.trim();
    }),
  );

describe('page 1 goes on to another sheet', () => {
  it('nowhere while it fits', () => {
    expect(shown(sheet(), 'tight')).toEqual([['problem', 'criteria abcd', 'plan']]);
    expect(shown(sheet({ locale: 'en' }), 'small')).toEqual([['problem', 'criteria abcd', 'plan']]);
  });

  it('with the plan, and at its fullest with the criteria', () => {
    expect(shown(sheet(), 'tightest')).toEqual([['problem', 'criteria abcd'], ['plan']]);
    expect(shown(sheet(), 'fullest')).toEqual([['problem'], ['criteria abcd', 'plan']]);
  });

  it('between two criteria, where the patient’s own words stand beside them', () => {
    expect(shown(sheet({ locale: 'en' }), 'fullest')).toEqual([
      ['problem', 'criteria ab'],
      ['criteria cd', 'plan'],
    ]);
    const plain = sheet({
      locale: 'en',
      sections: [{ id: 'criteria', heading: '4', blocks: [line('none')] }],
    });
    expect(shown(plain, 'fullest')).toEqual([[], ['criteria']]);
  });

  it('once at most, however long it is', () => {
    const long = sheet({ locale: 'en', lead: [line('x'.repeat(50_000))] });
    expect(leavesOf(long, densityOf(long))).toHaveLength(2);
  });
});
