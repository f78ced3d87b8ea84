import { describe, expect, it } from 'vitest';
import { charactersIn, chineseMeasure, sentencesIn } from './chinese.ts';

const rules = { forbidden: [], allowed: [], everyday: [], names: [], spokenAsWords: [] };
const chinese = chineseMeasure(rules);
const charactersASentence = (...texts: string[]) => chinese.scores[0]?.of(texts, []);

describe('Chinese sentences', () => {
  it('end at full stops, question marks, exclamation marks, semicolons and line ends', () => {
    expect(sentencesIn('紧急情况？请拨打 911。不要等！先打电话；再等人来\n在门口等')).toEqual([
      '紧急情况？',
      '请拨打 911。',
      '不要等！',
      '先打电话；',
      '再等人来',
      '在门口等',
    ]);
  });

  it('take along the marks that close after them', () => {
    expect(sentencesIn('“今天谁能检查？”请问医生（今天就问。）好')).toEqual([
      '“今天谁能检查？”',
      '请问医生（今天就问。）',
      '好',
    ]);
  });

  it('go on at a comma, at a colon and inside a number', () => {
    expect(sentencesIn('请问：规则 150.13 是什么，谁付钱、付多少。')).toHaveLength(1);
  });

  it('are none where there is no text', () => {
    expect(sentencesIn('。“”…')).toEqual([]);
  });
});

it.each([
  ['请立即求助。', 5],
  ['请拨打 911，或去最近的急诊室。', 13],
  ['您做过磁共振（MRI）或 CT 吗？', 12],
  ['不到 3 个月', 6],
  ['规则 NCD 150.13', 6],
  ['我有Wi-Fi吗', 5],
  ['“”（）：', 0],
])('“%s” has %i characters, counted by hand', (text, count) => {
  expect(charactersIn(text)).toBe(count);
});

describe('how plain Chinese is', () => {
  it('is its characters a sentence', () => {
    expect(charactersASentence('请今天打电话。请现在就去看医生吧。', '请您把药瓶带来')).toBe(22 / 3);
  });

  it('does not count short labels as sentences', () => {
    expect(charactersASentence('没有', '不太确定', '我想和医生谈一谈')).toBe(8);
  });

  it('counts them where there is nothing else', () => {
    expect(charactersASentence('没有', '不太确定')).toBe(3);
  });

  it('is limited to 22 on the whole, on a screen and on a page, and to 45 in any one sentence', () => {
    expect(chinese.scores[0]?.limit).toEqual({ whole: 22, screen: 22, page: 22 });
    expect(chinese.longest).toBe(45);
    expect(chinese.lengthOf('请拨打 911。')).toBe(5);
  });

  it('is compared with the English, two characters for a word', () => {
    const [, toEnglish] = chinese.scores;
    expect(toEnglish?.of(['请今天打电话给医生。'], ['Call a doctor.'])).toBe(1.5);
    expect(toEnglish?.limit).toEqual({ whole: 1.3, screen: 1.3, page: 1.3 });
  });

  it('has no list of hard words, and reports one as unused', () => {
    expect(chinese.hardWordsIn('椎板切除', [])).toEqual([]);
    const measure = chineseMeasure({ ...rules, everyday: ['背'], names: ['Katz'] });
    expect(measure.unusedIn(['背 Katz'])).toEqual(['背', 'Katz']);
  });
});

describe('no', () => {
  it.each([
    '这不是不重要。',
    '不是没有办法。',
    '您不能不去。',
    '医生不会不管。',
    '没有不需要的检查。',
    '不得不停下来。',
    '这并非不行。',
    '未必没有原因。',
    '无不如此。',
    '不无道理。',
    '非去医院不可。',
    '除非医生同意，不要停药。',
  ])('is said twice in “%s”', (sentence) => {
    expect(chinese.isDoubleNegative(sentence)).toBe(true);
  });

  it.each([
    '不要等。不要自己开车。',
    '您是不是不想做手术？',
    '能不能不打针？',
    '会不会没有帮助？',
    '需不需要重新做？',
    '我不能用，或不得已停了',
    '有没有不舒服？',
  ])('is not said twice in “%s”', (sentence) => {
    expect(chinese.isDoubleNegative(sentence)).toBe(false);
  });
});
