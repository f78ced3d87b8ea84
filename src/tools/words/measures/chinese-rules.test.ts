import { expect, it } from 'vitest';
import { readJson } from '../../../content/read.ts';
import { parseLanguageRules } from '../rules.ts';

const file = 'questionnaire/mild/plain-words/zh-Hans.json';
const rules = parseLanguageRules(file, readJson(file));
const brokenBy = (text: string) =>
  rules.forbidden.filter(({ pattern }) => new RegExp(pattern, 'iu').test(text)).map(({ promise }) => promise);

it.each([
  ['您符合条件。', 'never says who may have MILD'],
  ['您符合 MILD 的要求。', 'never says who may have MILD'],
  ['您是合格的人', 'never says who may have MILD'],
  ['MILD 的候选人', 'never says who may have MILD'],
  ['MILD 适合您吗？', 'never says who may have MILD'],
  ['这是您的最佳选择。', 'never says who may have MILD'],
  ['您患有腰椎管狭窄。', 'never tells a disease'],
  ['您可能得了关节炎。', 'never tells a disease'],
  ['这位患者有癌症。', 'never tells a disease'],
  ['您的狭窄', 'never tells a disease'],
  ['您的症状表明有问题。', 'never reads a disease from symptoms'],
  ['这说明您有问题。', 'never reads a disease from symptoms'],
  ['这是 LSS 的迹象。', 'never reads a disease from symptoms'],
  ['与 LSS 一致', 'never reads a disease from symptoms'],
  ['您的得分', 'never scores'],
  ['您得了 7 分。', 'never scores'],
  ['90％', 'never scores'],
  ['百分之九十', 'never scores'],
  ['您很可能是这样。', 'never gives odds'],
  ['机会很大', 'never gives odds'],
  ['您的风险等级', 'never gives odds'],
  ['4 项中的 3 项', 'never gives odds'],
  ['您通过了。', 'is no test that one passes'],
  ['您的结果', 'is no test that one passes'],
  ['回答是阳性。', 'is no test that one passes'],
  ['我们推荐 MILD。', 'never advises a procedure'],
  ['建议您做 MILD。', 'never advises a procedure'],
  ['您需要做 MILD。', 'never advises a procedure'],
  ['MILD 很安全。', 'never promises that care works or does no harm'],
  ['无风险', 'never promises that care works or does no harm'],
  ['无痛手术', 'never promises that care works or does no harm'],
  ['可以治愈', 'never promises that care works or does no harm'],
  ['我们保证', 'never promises that care works or does no harm'],
  ['MILD 已经证明有用。', 'never promises that care works or does no harm'],
  ['这是有效的。', 'never promises that care works or does no harm'],
  ['MILD 会有帮助。', 'never promises that care works or does no harm'],
  ['MILD 能缓解疼痛。', 'never promises that care works or does no harm'],
  ['没有禁忌', 'never rules anything out'],
  ['已经排除', 'never rules anything out'],
  ['您不用担心。', 'never rules anything out'],
  ['您没有警示症状。', 'never rules anything out'],
  ['请停药。', 'never tells anyone to stop a medicine'],
  ['停止服用抗凝血药。', 'never tells anyone to stop a medicine'],
  ['不要担心。停用阿司匹林。', 'never tells anyone to stop a medicine'],
  ['Medicare 报销。', 'never says what is paid'],
  ['您的保险会支付。', 'never says what is paid'],
  ['立即预约！', 'never sells'],
  ['限时', 'never sells'],
  ['免费咨询', 'never sells'],
  ['不动手术的治疗很少有用。', 'never talks down care without surgery'],
])('“%s” is forbidden: the check %s', (text, promise) => {
  expect(brokenBy(text)).toContain(promise);
});

it.each([
  '这不是诊断，也不是医疗建议。',
  '请带上这些待谈要点。',
  '医生会谈到的四个要点',
  '如果您打印或分享，请妥善保管。',
  '不要自己停用抗凝血药。',
  '不要因为这份问卷而开始用药或停药。',
  '如果您现在有下面任何一种情况，请拨打 911：',
  '您不确定有没有紧急症状。',
  '多做几周物理治疗，会有帮助吗？',
  '请问多做几周物理治疗会不会有帮助。',
  '大约需要 4 分钟。',
  '大约三分之一的人好转了。',
  '这份问卷只给成年人用。',
  '18 到 49 岁',
])('“%s” is allowed', (text) => {
  expect(brokenBy(text)).toEqual([]);
});
