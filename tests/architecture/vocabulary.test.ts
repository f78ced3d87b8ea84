import { globSync, readFileSync } from 'node:fs';
import {
  forEachChild,
  createSourceFile,
  isIdentifier,
  isStringLiteralLike,
  ScriptTarget,
  type Node,
} from 'typescript';
import { expect, it } from 'vitest';
import { home } from '../../src/content/home.ts';
import { mild } from '../support/data/questionnaire.ts';

const source = globSync('src/**/*.{ts,svelte}').filter((file) => !/\.(test|examples)\.ts$/.test(file));
const text = (file: string) => readFileSync(file, 'utf8');

it('one file names the folder of the questionnaire', () => {
  expect(source.filter((file) => text(file).includes(home))).toEqual(['src/content/home.ts']);
});

/** The rooms that work for any questionnaire: what is specific to MILD is in its data and in `src/mild`. */
const forAny = /^src\/(lib\/(engine|machine|notes|qr|i18n)|tools\/(proof|flow|fhir|paper))\//;
const general = source.filter((file) => forAny.test(file));

/** Ids with a fixed meaning in any questionnaire, as documented in its README, and the name of a list. */
const reserved = ['respondent', 'other', 'none', 'unsure', 'discuss', 'openPoints'];
/** FHIR's own word for a question with options. */
const standard = ['choice'];

const own = new Set(
  [
    mild.id,
    ...mild.parts,
    ...Object.keys(mild.definitions),
    ...mild.questions.flatMap(({ id, options }) => [id, ...options.map((option) => option.id)]),
    ...[mild.criteria, mild.openPoints, mild.notes, mild.outcomes, mild.flags ?? []]
      .flat()
      .map(({ id }) => id),
  ].filter((id) => ![...reserved, ...standard].includes(id)),
);

/** Ids in string literals, and identifiers in camel case that equal one. */
function namesIn(file: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: Node): void => {
    if (isStringLiteralLike(node) && own.has(node.text)) found.push(`'${node.text}'`);
    if (isIdentifier(node) && /[A-Z]/.test(node.text) && own.has(node.text)) found.push(node.text);
    forEachChild(node, visit);
  };
  visit(createSourceFile(file, text(file), ScriptTarget.Latest));
  return found;
}

it('the rooms for any questionnaire name no id of the one about MILD', () => {
  const named = general.flatMap((file) => namesIn(file).map((name) => `${file}: ${name}`));
  expect(general.length).toBeGreaterThan(0);
  expect(named).toEqual([]);
});

it('the rooms for any questionnaire do not mention what MILD is about', () => {
  const about = /\b(MILD|LSS|stenosis|lumbar|spinal)\b/i;
  // The printed code begins with the name of its format, which is a contract.
  const lines = general
    .filter((file) => !file.startsWith('src/lib/qr/'))
    .flatMap((file) =>
      text(file)
        .replaceAll(/npm run mild|mild-self-check/g, '')
        .split('\n')
        .filter((line) => about.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
  expect(lines).toEqual([]);
});
