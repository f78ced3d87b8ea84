import { expect, it } from 'vitest';
import { readJson } from '../../../content/read.ts';
import { parseLanguageRules } from '../rules.ts';

const file = 'questionnaire/mild/plain-words/ar.json';
const rules = parseLanguageRules(file, readJson(file));
const brokenBy = (text: string) =>
  rules.forbidden.filter(({ pattern }) => new RegExp(pattern, 'iu').test(text)).map(({ promise }) => promise);

it.each([
  ['أنت مؤهل لإجراء MILD.', 'never says who may have MILD'],
  ['هل تتأهل؟ أنت مؤهَّلة.', 'never says who may have MILD'],
  ['للمرشحين فقط', 'never says who may have MILD'],
  ['هذا مناسب لك.', 'never says who may have MILD'],
  ['وهو يناسبك.', 'never says who may have MILD'],
  ['هذا أفضل خيار.', 'never says who may have MILD'],
  ['خيارك الأفضل', 'never says who may have MILD'],
  ['أنت مصاب بالمرض.', 'never tells a disease'],
  ['لديك تضيق.', 'never tells a disease'],
  ['ولديها ضيق في القناة.', 'never tells a disease'],
  ['ربما عندك LSS.', 'never tells a disease'],
  ['لدى الشخص سرطان.', 'never tells a disease'],
  ['أنت تعاني من ألم.', 'never tells a disease'],
  ['أعراضك تشير إلى ذلك.', 'never reads a disease from symptoms'],
  ['هذه علامة على التضيق.', 'never reads a disease from symptoms'],
  ['إجاباتك تدل على شيء.', 'never reads a disease from symptoms'],
  ['حصلت على سبع', 'never scores'],
  ['مجموع النقاط', 'never scores'],
  ['لديك 7 نقاط.', 'never scores'],
  ['90%', 'never scores'],
  ['تسعون في المئة', 'never scores'],
  ['من المرجح أن يكون كذلك.', 'never gives odds'],
  ['المحتمل', 'never gives odds'],
  ['فرصتك كبيرة.', 'never gives odds'],
  ['3 من 4', 'never gives odds'],
  ['نتيجتك', 'is no test that one passes'],
  ['والنتائج', 'is no test that one passes'],
  ['لقد نجحت.', 'is no test that one passes'],
  ['إجابة إيجابية', 'is no test that one passes'],
  ['ننصحك بذلك.', 'never advises a procedure'],
  ['ونوصي بهذا الإجراء.', 'never advises a procedure'],
  ['تحتاج إلى MILD.', 'never advises a procedure'],
  ['MILD آمن.', 'never promises that care works or does no harm'],
  ['وهي آمنة.', 'never promises that care works or does no harm'],
  ['بدون مخاطر', 'never promises that care works or does no harm'],
  ['بلا ألم', 'never promises that care works or does no harm'],
  ['يشفي المرض.', 'never promises that care works or does no harm'],
  ['فائدة مضمونة', 'never promises that care works or does no harm'],
  ['علاج فعّال', 'never promises that care works or does no harm'],
  ['سيساعدك MILD.', 'never promises that care works or does no harm'],
  ['لا توجد موانع.', 'never rules anything out'],
  ['لا داعي للقلق.', 'never rules anything out'],
  ['لا توجد لديك علامات خطر.', 'never rules anything out'],
  ['أوقف أدويتك.', 'never tells anyone to stop a medicine'],
  ['توقف عن تناول الأسبرين.', 'never tells anyone to stop a medicine'],
  ['أوقف مميع الدم.', 'never tells anyone to stop a medicine'],
  ['يغطيه Medicare.', 'never says what is paid'],
  ['استشارة مجانية', 'never sells'],
  ['احجز الآن!', 'never sells'],
  ['العلاج الطبيعي لا يفيد.', 'never talks down care without surgery'],
])('“%s” is forbidden: the check %s', (text, promise) => {
  expect(brokenBy(text)).toContain(promise);
});

it.each([
  'هذا ليس تشخيصًا ولا نصيحة طبية.',
  'خذ معك هذه النقاط المفتوحة.',
  'النقاط الأربع التي يتحدث عنها الأطباء',
  'احفظها في مكان آمن.',
  'لا تبدأ أي دواء ولا توقف أي دواء بسبب هذا الاستبيان.',
  'لا توقف مميع الدم من تلقاء نفسك.',
  'اتصل بالرقم 911 إذا كانت لديك الآن أي علامة من هذه العلامات:',
  'هل جربت حبوب الألم؟ وهل ساعدتك؟',
  'من 18 إلى 49',
  'دمج الفقرات (تثبيتها)',
  'لا يعني أن MILD خيار لك.',
  'جروح بطيئة الالتئام',
])('“%s” is allowed', (text) => {
  expect(brokenBy(text)).toEqual([]);
});
