import { describe, expect, test } from 'vitest';
import { carerWords, patient, words } from '../../../../tests/components/content.ts';
import { settled, TestSession } from '../../../../tests/components/session.ts';

const at = async (until: string, answers = patient()) => {
  const check = new TestSession();
  await check.walk(answers, until);
  check.done.length = 0;
  return check;
};

describe('a screen that is reached', () => {
  test('is shown from its heading, closes open overlays, and notifies the host', async () => {
    const check = new TestSession();
    check.session.begin();
    await settled();
    expect(check.session.screen.id).toBe('respondent');
    expect(check.done).toEqual(['closeOverlays', 'showTop', 'host: question', 'stopSpeech']);
    expect(check.title).toContain(words.questions['respondent']?.heading);
  });

  test('readies the notes once the review is read', async () => {
    const check = await at('pattern');
    await check.walk(patient(), 'review');
    expect(check.done.filter((each) => each === 'prepareNotes')).toHaveLength(1);
  });

  test('adds one step to the history', async () => {
    const check = await at('age');
    const before = check.depth;
    await check.answerScreen(patient());
    expect(check.depth).toBe(before + 1);
  });
});

describe('Continue with an answer missing', () => {
  test('stays, leads to the errors and says so in the title', async () => {
    const check = await at('age');
    await check.session.answer();
    expect(check.session.screen.id).toBe('age');
    expect(check.session.attempted).toBe(true);
    expect(check.done).toEqual(['focusErrors']);
    const { title } = check;
    expect(title).not.toBe(words.ui.app.title.replace('{title}', words.questions['age']?.heading ?? ''));
    check.pick('age', 'over80');
    await settled();
    expect(title).toContain(check.title);
  });

  test('is forgotten on the next screen', async () => {
    const check = await at('age');
    await check.session.answer();
    await check.answerScreen(patient());
    await settled();
    expect(check.session.attempted).toBe(false);
  });
});

describe('Back and Forward', () => {
  test('lead to the screen before with its answer, and on again', async () => {
    const check = await at('diagnosis');
    check.session.back();
    expect(check.session.screen.id).toBe('age');
    expect(check.picks).toEqual({ age: ['from65to80'] });
    check.session.stepForward();
    expect(check.session.screen.id).toBe('diagnosis');
  });

  test('keep a pick that was not confirmed, and no one gets past it', async () => {
    const check = await at('age');
    check.pick('age', 'over80');
    check.session.back();
    check.session.stepForward();
    expect(check.picks).toEqual({ age: ['over80'] });
    check.session.stepForward();
    expect(check.session.screen.id).toBe('age');
  });

  test('leave the answers as they were when a change is given up', async () => {
    const check = await at('review');
    check.session.change('age');
    check.pick('age', 'over80');
    expect(check.session.changing).toBe(true);
    check.session.back();
    expect(check.session.screen.id).toBe('review');
    expect(check.session.parts.flatMap((part) => part.asked)).toContainEqual(
      expect.objectContaining({ picks: ['from65to80'] }),
    );
  });

  test('never lead past a red flag', async () => {
    const check = await at('emergencySigns');
    await check.answerScreen({ emergencySigns: ['bladder'] });
    expect(check.session.screen.id).toBe('emergencyAfterEmergencySigns');
    check.session.stepForward();
    check.session.keepGoing();
    check.session.makeNotes();
    expect(check.session.screen.id).toBe('emergencyAfterEmergencySigns');
  });
});

describe('“None of these” with a sign picked', () => {
  const slipped = async (question: string) => {
    const check = await at(question, patient());
    const sign = check.session.asked[0]?.offered.find(({ exclusive }) => !exclusive)?.id ?? '';
    check.pick(question, sign, 'none');
    return { check, sign };
  };

  test.each(['emergencySigns', 'warningSigns'])(
    'in %s leads nowhere until the patient says which is right',
    async (question) => {
      const { check, sign } = await slipped(question);
      expect(check.session.cleared?.options).toEqual([sign]);
      await check.session.answer();
      await check.session.answer();
      expect(check.session.screen.id).toBe(question);
      expect(check.done).toEqual(['focusErrors', 'focusErrors']);
      check.session.putBack();
      expect(check.picks).toEqual({ [question]: [sign] });
      expect(check.session.cleared).toBeUndefined();
      await check.session.answer();
      expect(check.session.screen.kind).toBe('stop');
    },
  );

  test('goes on once it is said to be right', async () => {
    const { check } = await slipped('emergencySigns');
    await check.session.answer();
    check.session.keepCleared();
    expect(check.session.screen.id).toBe('suddenSigns');
  });

  test('is not forgotten by picking it once more', async () => {
    const { check } = await slipped('emergencySigns');
    check.pick('emergencySigns', 'none', 'none');
    await check.session.answer();
    expect(check.session.screen.id).toBe('emergencySigns');
  });

  test('goes on where the sign had been confirmed, and its screen had been read', async () => {
    const check = await at('warningSigns');
    await check.answerScreen({ warningSigns: ['fever'] });
    check.session.back();
    check.pick('warningSigns', 'none');
    expect(check.session.cleared?.options).toEqual(['fever']);
    await check.session.answer();
    expect(check.session.screen.id).toBe('age');
  });

  test('is said, and can be taken back, but stops nobody in a list without warning signs', async () => {
    const { check, sign } = await slipped('pastBack');
    expect(check.session.cleared?.options).toEqual([sign]);
    await check.session.answer();
    await settled();
    expect(check.session.screen.id).not.toBe('pastBack');
    expect(check.session.cleared).toBeUndefined();
  });
});

describe('leaving by a slip', () => {
  test('is asked about as soon as something is picked, and no more once it is erased', async () => {
    const check = new TestSession();
    check.session.begin();
    await settled();
    expect(check.guarded).toBe(false);
    check.pick('respondent', 'me');
    expect(check.guarded).toBe(true);
    await check.walk(patient(), 'notes');
    expect(check.guarded).toBe(true);
    check.session.erase();
    await settled();
    expect(check.guarded).toBe(false);
  });

  test.each([{ emergencySigns: ['bladder'] }, { warningSigns: ['fever'] }])(
    'is never asked about where help comes first: %o',
    async (answers) => {
      const [question = ''] = Object.keys(answers);
      const check = await at(question);
      await check.answerScreen(answers);
      await settled();
      expect(check.session.screen.kind).toBe('stop');
      expect(check.guarded).toBe(false);
    },
  );

  test('is not asked about where a screen failed', async () => {
    const check = await at('age');
    check.session.fail();
    await settled();
    expect(check.guarded).toBe(false);
  });
});

describe('erasing', () => {
  test.each(['age', 'review', 'notes'])('leaves nothing of what was said at %s', async (screen) => {
    const check = await at(screen);
    check.session.erase();
    await settled();
    expect(check.session.screen.id).toBe('start');
    expect(check.session.parts.flatMap((part) => part.asked).flatMap(({ picks }) => picks)).toEqual([]);
    expect(check.session.helper).toBe(false);
    expect(check.depth).toBe(0);
    expect(check.done).toEqual(['closeOverlays', 'closeOverlays', 'showTop', 'host: start', 'stopSpeech']);
  });

  test('makes the title that of the start', async () => {
    const check = await at('notes');
    check.session.erase();
    await settled();
    expect(check.title).toContain(words.ui.start.title);
  });
});

describe('someone who answers for the patient', () => {
  test('reads the words for a helper, but no title tells it', async () => {
    const check = await at('emergencySigns', patient({ respondent: 'other' }));
    expect(check.session.helper).toBe(true);
    expect(check.session.words.questions['age']).toEqual(carerWords.questions['age']);
    expect(check.title).toContain(words.questions['emergencySigns']?.heading);
  });
});

describe('a screen that fails', () => {
  test('has the failure’s title and is shown from its heading', async () => {
    const check = await at('age');
    check.session.fail();
    await settled();
    expect(check.title).toContain(words.ui.failure.heading);
    expect(check.done).toContain('showTop');
  });

  test('is gone for the next patient of a shared tablet, with the answers before it', async () => {
    const check = await at('age');
    check.session.fail();
    await settled();
    check.session.erase();
    await settled();
    expect(check.session.screen.id).toBe('start');
    expect(check.done).toContain('startAfresh');
  });
});

test('the notes are those of the answers', async () => {
  const check = await at('notes');
  expect(check.session.notes.notes.outcome).toBe('discuss');
  expect(check.session.notes.text).toContain('March 1, 2026');
});
