import { describe, expect, test } from 'vitest';
import { settled, TestSession } from '../../../../tests/components/session.ts';

describe('what was pressed before hydration', () => {
  test('is the first question with its picks', () => {
    const check = new TestSession({ early: { presses: [['other']], at: 0, goOn: false } });
    expect(check.session.screen.id).toBe('respondent');
    expect(check.picks).toEqual({ respondent: ['other'] });
    check.session.takeOver();
    expect(check.depth).toBe(1);
  });

  test('is the second question, in the voice and with the picks that were chosen there', () => {
    const check = new TestSession({
      early: { presses: [['other'], ['bladder', 'bowel']], at: 1, goOn: false },
    });
    expect(check.session.screen.id).toBe('emergencySigns');
    expect(check.session.helper).toBe(true);
    expect(check.session.asked.map(({ picks }) => picks)).toEqual([['bladder', 'bowel']]);
  });

  test('asks about a sign that “None of these” took away', () => {
    const check = new TestSession({ early: { presses: [['me'], ['bladder', 'none']], at: 1, goOn: true } });
    check.session.takeOver();
    expect(check.session.doubtful).toBe(true);
    expect(check.session.screen.id).toBe('emergencySigns');
  });

  test('keeps what was picked on the second question after Back', async () => {
    const check = new TestSession({ early: { presses: [['me'], ['bladder']], at: 0, goOn: true } });
    expect(check.session.screen.id).toBe('respondent');
    check.session.takeOver();
    expect(check.session.screen.id).toBe('emergencySigns');
    expect(check.session.asked.map(({ picks }) => picks)).toEqual([['bladder']]);
  });

  test('goes on where Continue was pressed, and asks where nothing was picked', async () => {
    const answered = new TestSession({ early: { presses: [['me']], at: 0, goOn: true } });
    answered.session.takeOver();
    await settled();
    expect(answered.session.screen.id).toBe('emergencySigns');
    const open = new TestSession({ early: { presses: [[]], at: 0, goOn: true } });
    open.session.takeOver();
    await settled();
    expect(open.done).toContain('focusErrors');
  });
});
