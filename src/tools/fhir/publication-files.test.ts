import { expect, it } from 'vitest';
import { mild } from '../../../tests/support/data/questionnaire.ts';
import { readJson } from '../../content/read.ts';
import { parseSources } from '../signoff/sources.ts';
import { codesFile, parseImprint, parseStandardCodes, publicationFile } from './publication-files.ts';

const code = { system: 'http://loinc.org', code: '1-8', display: 'A code' };
const { codes } = parseSources('sources.json', readJson('questionnaire/mild/sources.json'));
const sourced = Object.keys(codes);

it('every version has its day', () => {
  const data = readJson(publicationFile);
  expect(Object.keys(parseImprint(data, ['0.1.0', mild.version]).dates)).toContain(mild.version);
  expect(() => parseImprint(data, ['9.9.9'])).toThrow(
    'publication.json: dates.9.9.9: must be the date of this version',
  );
});

it('every code of another system fits a question that is asked, and has its source', () => {
  expect(Object.keys(parseStandardCodes(readJson(codesFile), mild, sourced))).toEqual(sourced);
});

it.each([
  [
    'a question that is not asked',
    { gone: { kind: 'option', question: code, except: [] } },
    'gone: is not a question',
  ],
  [
    'an option that is not there',
    { pain: { kind: 'score', question: code, scores: { n11: 11 } } },
    'pain.n11: is not an option',
  ],
  [
    'a code without a source',
    { where: { kind: 'option', question: code, except: ['unsure'] } },
    'where: must name its source in sources.json',
  ],
])('%s is refused by name', (_what, data, problem) => {
  expect(() => parseStandardCodes(data, mild, [...sourced, 'gone'])).toThrow(
    `standard-codes.json: ${problem}`,
  );
});
