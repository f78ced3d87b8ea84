import { describe, expect, it } from 'vitest';
import { arabicMeasure, sentencesIn, wordsIn } from './arabic.ts';

const rules = { forbidden: [], allowed: [], everyday: [], names: [], spokenAsWords: [] };
const arabic = arabicMeasure(rules);
const wordsASentence = (...texts: string[]) => arabic.scores[0]?.of(texts, []);

describe('Arabic sentences', () => {
  it('end at full stops, question marks, exclamation marks and the end of a text', () => {
    expect(sentencesIn('حالة طارئة؟ اتصل بالرقم 911. الآن! لا تنتظر')).toEqual([
      'حالة طارئة؟',
      'اتصل بالرقم 911.',
      'الآن!',
      'لا تنتظر',
    ]);
  });

  it('go on at a comma, at a semicolon and inside a number', () => {
    expect(sentencesIn('نعم، ربما؛ انظر القاعدة 150.13 اليوم.')).toHaveLength(1);
  });

  it.each([
    ['اتصل بالرقم 911 أو اذهب إلى أقرب قسم طوارئ.', 9],
    ['لا تبدأ أي دواء ولا توقف أي دواء بسبب هذا الاستبيان.', 11],
    ['هل أجريت صورة MRI أو CT؟', 6],
    ['أقل من 3 أشهر', 4],
    ['لديّ رأيًا', 2],
    ['(NSAIDs)، «نعم»', 2],
  ])('“%s” have %i words, counted by hand', (text, count) => {
    expect(wordsIn(text)).toHaveLength(count);
  });
});

describe('how plain Arabic is', () => {
  it('is its words a sentence', () => {
    expect(wordsASentence('اتصل اليوم بطبيب قريب. هل لديك الآن أي علامة؟', 'تحدث مع طبيب تثق به اليوم')).toBe(
      5,
    );
  });

  it('does not count short labels as sentences', () => {
    expect(wordsASentence('نعم', 'لا أعرف بالتأكيد', 'أريد أن أتحدث مع طبيب')).toBe(5);
  });

  it('counts them where there is nothing else', () => {
    expect(wordsASentence('نعم', 'لا أعرف بالتأكيد')).toBe(2);
  });

  it('is limited to 10 on the whole, and 12 on a screen or page', () => {
    expect(arabic.scores[0]?.limit).toEqual({ whole: 10, screen: 12, page: 12 });
  });

  it('is compared with the English, word by word', () => {
    const [, toEnglish] = arabic.scores;
    expect(toEnglish?.of(['اتصل اليوم بطبيب أو بطبيبة من فضلك.'], ['Call a doctor.'])).toBe(7 / 3);
    expect(toEnglish?.limit).toEqual({ whole: 1.3, screen: 1.3, page: 1.3 });
  });

  it('has no list of hard words, and reports one as unused', () => {
    expect(arabic.hardWordsIn('استئصال الصفيحة الفقرية', [])).toEqual([]);
    const measure = arabicMeasure({ ...rules, everyday: ['ظهر'], names: ['Katz'] });
    expect(measure.unusedIn(['ظهر Katz'])).toEqual(['ظهر', 'Katz']);
  });
});

describe('no', () => {
  it.each(['لا يمكن عدم فعل ذلك.', 'ليس هذا بدون خطر.', 'ولا شيء غير مهم.', 'لم يكن غير قادر.'])(
    'is said twice in “%s”',
    (sentence) => {
      expect(arabic.isDoubleNegative(sentence)).toBe(true);
    },
  );

  it.each([
    'لا تبدأ أي دواء ولا توقف أي دواء.',
    'النقطة المفتوحة ليست جيدة ولا سيئة.',
    'لم أجرب الحبوب، ولم أجرب الحقن.',
    'لا شيء من هذه',
    'الأعلام والأولاد',
  ])('is said once in each part of “%s”', (sentence) => {
    expect(arabic.isDoubleNegative(sentence)).toBe(false);
  });
});
