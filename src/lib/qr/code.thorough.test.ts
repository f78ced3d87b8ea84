import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diceFrom, randomAnswers } from '../../../tests/oracle/random-answers.ts';
import {
  copyOfMild,
  mild,
  multiple,
  patient,
  single,
  tiny,
} from '../../../tests/support/data/questionnaire.ts';
import { readVignettes } from '../../content/questionnaire/vignettes.ts';
import { contentHash } from '../../content/content-hash.ts';
import type { Answers } from '../engine/answers.ts';
import { pathOf } from '../engine/path.ts';
import type { Questionnaire } from '../engine/schema.ts';
import { survey } from '../../tools/proof/survey/regions.ts';
import { NoCodeError } from './answer-bits.ts';
import { checkCodeOf, codeOf, type Edition } from './code.ts';
import { codesIn, readCode } from './read-code.ts';

const editionOf = (questionnaire: Questionnaire): Edition => ({
  questionnaire,
  hash: contentHash(questionnaire),
});
const edition = editionOf(mild);
const when = { language: 'en', date: '2026-03-01' };
const code = codeOf(edition, { answers: patient(), ...when });

/** Only what is on the path, in the questionnaire's order: all that notes are made from. */
const onPath = (answers: Answers): Answers => {
  const { asked } = pathOf(mild, answers);
  return Object.fromEntries(
    asked.map(({ question, picks }) => [
      question.id,
      question.kind === 'multiple' ? picks : (picks[0] ?? ''),
    ]),
  );
};
const endsInNotes = (answers: Answers) => {
  const { asked, stops } = pathOf(mild, answers);
  return !stops.some(({ final }) => final) && asked.every(({ picks }) => picks.length > 0);
};
const random = (seed: number) => randomAnswers(mild, patient(), diceFrom(seed));

const readsBack = (answers: Answers, language = 'en', date = '2026-03-01') => {
  const written = codeOf(edition, { answers, language, date });
  expect(readCode(written, [edition])).toEqual({
    kind: 'read',
    code: written,
    edition,
    coded: { answers: onPath(answers), language, date },
  });
  return written;
};

/** What came of a changed code: refused, or the answers of the code itself. */
const outcomeOf = (changed: string) => {
  const reading = readCode(changed, [edition]);
  return reading.kind === 'refused' ? 'refused' : reading.code === code ? 'same' : 'other answers';
};

describe('a code reads back', () => {
  it('for a patient of every class of answers', () => {
    const patients = survey(mild)
      .regions.map(({ answers }) => answers)
      .filter(endsInNotes);
    expect(patients.length).toBeGreaterThan(100);
    patients.forEach((answers) => readsBack(answers));
  }, 120_000);

  it('for every patient of the vignettes who gets notes', () => {
    const patients = readVignettes()
      .map(({ answers }) => answers)
      .filter(endsInNotes);
    expect(patients.length).toBeGreaterThan(20);
    patients.forEach((answers) => readsBack(answers));
  });

  it('for any answers, language and day, in signs that a keyboard and a QR code know', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 0, max: 2 ** 31 })
          .map(random)
          .filter(endsInNotes),
        fc.constantFrom('en', 'es', 'vi', 'zh-Hans', 'ar', 'tl'),
        fc.integer({ min: 0, max: 65_535 }),
        (answers, language, days) => {
          const date = new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10);
          expect(readsBack(answers, language, date)).toMatch(/^MILD1[0-9A-Z]{35,69}$/);
        },
      ),
    );
  });

  it('from notes that were pasted as a whole, in small letters and in groups', () => {
    expect(
      readCode(codesIn(`Notes\nDate: today\n${code.toLowerCase()}\nPage 1`).whole[0] ?? '', [edition]).kind,
    ).toBe('read');
    expect(readCode(`${code.replace(/(.{4})/g, '$1 ')}\n`, [edition]).kind).toBe('read');
  });
});

describe('a code that was changed', () => {
  it('is refused wherever it is cut', () => {
    for (let length = 0; length < code.length; length++)
      expect([length, readCode(code.slice(0, length), [edition]).kind]).toEqual([length, 'refused']);
    for (let from = 1; from < code.length; from++)
      expect([from, readCode(code.slice(from), [edition]).kind]).toEqual([from, 'refused']);
  });

  it('gives the same answers or none with any one sign changed', () => {
    const signs = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at));
    const outcomes = [...code].flatMap((_, at) =>
      signs.map((sign) => outcomeOf(code.slice(0, at) + sign + code.slice(at + 1))),
    );
    expect(outcomes).not.toContain('other answers');
    expect(outcomes.filter((each) => each === 'same').length).toBeLessThan(code.length * 2 + 1);
  });

  it('gives the same answers or none after 10,000 random changes', () => {
    const dice = diceFrom(6);
    const below = (count: number) => Math.floor(dice() * count);
    const sign = () => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.charAt(below(32));
    const changes: readonly ((text: string, at: number) => string)[] = [
      (text, at) => text.slice(0, at) + sign() + text.slice(at + 1),
      (text, at) => text.slice(0, at) + sign() + text.slice(at),
      (text, at) => text.slice(0, at) + text.slice(at + 1),
      (text, at) => text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2),
      (text, at) =>
        text.slice(0, at) +
        text
          .slice(at, at + 6)
          .split('')
          .reverse()
          .join('') +
        text.slice(at + 6),
    ];
    for (let round = 0; round < 10_000; round++) {
      let changed = code;
      for (let left = 1 + below(6); left > 0; left--)
        changed = changes[below(changes.length)]?.(changed, 5 + below(changed.length - 5)) ?? changed;
      expect([changed, outcomeOf(changed)]).not.toEqual([changed, 'other answers']);
    }
  });

  it.each([
    ['', 'notOurs'],
    ['https://example.org/', 'notOurs'],
    ['4006381333931', 'notOurs'],
    [code.slice(0, -3), 'cut'],
    ['MILD1', 'cut'],
    [`${code.slice(0, 20)}*${code.slice(21)}`, 'damaged'],
    [`${code}00`, 'damaged'],
    [code.replace('MILD1', 'MILD2'), 'unknownVersion'],
  ])('says why: %s is %s', (text, why) => {
    expect(readCode(text, [edition])).toEqual({ kind: 'refused', why });
  });
});

describe('a code of an older questionnaire', () => {
  const older = editionOf({
    ...copyOfMild(),
    version: '0.0.9',
    questions: mild.questions.map((question) =>
      question.id === 'health' ? { ...question, options: [...question.options].reverse() } : question,
    ),
  });
  const answers = patient({ health: ['bleeding', 'bloodClot'] });
  const olderCode = codeOf(older, { answers, ...when });

  it('is read with that questionnaire while it is kept', () => {
    const reading = readCode(olderCode, [edition, older]);
    expect(reading.kind === 'read' && [reading.edition, reading.coded.answers['health']]).toEqual([
      older,
      ['bloodClot', 'bleeding'],
    ]);
  });

  it('is never read with another one', () => {
    expect(readCode(olderCode, [edition])).toEqual({
      kind: 'refused',
      why: 'unknownVersion',
      version: '0.0.9',
    });
    const renamed = editionOf({ ...older.questionnaire, version: mild.version });
    expect(readCode(codeOf(renamed, { answers, ...when }), [edition])).toEqual({
      kind: 'refused',
      why: 'unknownVersion',
      version: mild.version,
    });
  });
});

describe('there is no code', () => {
  it.each<[string, Answers]>([
    ['for an emergency', { emergencySigns: ['bladder'] }],
    ['for someone under 18', { age: 'under18' }],
    ['while a question is open', { health: [] }],
  ])('%s', (_name, change) => {
    expect(() => codeOf(edition, { answers: patient(change), ...when })).toThrow(NoCodeError);
  });
});

it('a payload in which an exclusive option is combined with others, or a number has no option, is refused', () => {
  const free = editionOf(
    tiny({ questions: [multiple('some', ['a', 'b', 'none']), single('one', ['x', 'y', 'z'])] }),
  );
  const strict = editionOf(
    tiny({ questions: [multiple('some', ['a', 'b', 'c']), single('one', ['x', 'y', 'z', 'w'])] }),
  );
  const sameHash = { ...strict, hash: free.hash };
  const read = (answers: Answers) => readCode(codeOf(sameHash, { answers, ...when }), [free]);
  expect(read({ some: ['a', 'b'], one: 'x' }).kind).toBe('read');
  expect(read({ some: ['a', 'c'], one: 'x' })).toEqual({ kind: 'refused', why: 'damaged' });
  expect(read({ some: ['a'], one: 'w' })).toEqual({ kind: 'refused', why: 'damaged' });
});

describe('the check code', () => {
  it('is eight digits that differ where codes differ', () => {
    const others = [{ age: 'over80' }, { health: ['bleeding'] }, { scan: 'no' }].map((change) =>
      codeOf(edition, { answers: patient(change), ...when }),
    );
    const all = [code, ...others].map(checkCodeOf);
    expect(all.every((each) => /^\d{4} \d{4}$/.test(each))).toBe(true);
    expect(new Set(all).size).toBe(all.length);
  });
});
