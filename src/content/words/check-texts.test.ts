import { expect, it } from 'vitest';
import { checkTexts } from './check-texts.ts';
import { describe } from '../problem.ts';

const problems = (files: Readonly<Record<string, unknown>>) => checkTexts('es', files).map(describe);

it('takes texts with words, and with the name of the clinic', () => {
  expect(problems({ ui: { start: { does: ['{{clinic}} pregunta.', 'Faltan {left}.'] } } })).toEqual([]);
});

it.each<[string, unknown, string]>([
  ['is empty', ' ', 'es/ui.json: start: must have words'],
  ['is no text', null, 'es/ui.json: start: must have words'],
  ['is a list among lines', ['Sí', []], 'es/ui.json: start.1: must have words'],
  [
    'fills in what is not known',
    'Hola {{name}}',
    'es/ui.json: start: holds "{{", which fills in what nobody knows; only {{clinic}} is known',
  ],
  [
    'names another text',
    'Hola $t(ui.start)',
    'es/ui.json: start: holds "$t(", which fills in what nobody knows; only {{clinic}} is known',
  ],
  [
    'holds a sign that tells wordings apart',
    'Sí [o] no',
    'es/ui.json: start: holds one of [ | ], which delimit the two wordings on the page',
  ],
])('refuses a text that %s', (_what, start, message) => {
  expect(problems({ ui: { start } })).toEqual([message]);
});

it('refuses the sign in a disclosure of a clinic too, which the page of the check shows', () => {
  expect(problems({ disclosure: { refers: 'It [may] send you.' } })).toEqual([
    'es/disclosure.json: refers: holds one of [ | ], which delimit the two wordings on the page',
  ]);
});

it('lets pages that carry no second wording use those signs', () => {
  expect(problems({ learn: { heading: 'MILD [1]' } })).toEqual([]);
});

it('names the file where all of it is no group of texts', () => {
  expect(problems({ learn: 7 })).toEqual(['es/learn.json: file: must have words']);
});

it('takes no key that every object has', () => {
  expect(problems({ ui: JSON.parse('{"__proto__": "Hola"}') as unknown })).toEqual([
    'es/ui.json: __proto__: must have words',
  ]);
});
