import { describe as group, expect, it } from 'vitest';
import { checkKeys } from './check-keys.ts';
import { describe } from '../problem.ts';

const english = {
  ui: { start: { title: 'Start', title_carer: 'Start with them', does: ['It asks.', 'It prints.'] } },
  learn: { sections: [{ id: 'lss', heading: 'What LSS is' }] },
  glossary: { calf: { term: 'Calf', forms: ['calf', 'calves'] } },
};

const other = (change: object = {}) => ({
  ui: { start: { title: 'Inicio', title_carer: 'Inicio', does: ['Pregunta.', 'Imprime.'] } },
  learn: { sections: [{ id: 'lss', heading: 'Qué es' }] },
  glossary: { calf: { term: 'Pantorrilla', forms: ['pantorrilla'] } },
  ...change,
});

const problems = (change: object) => checkKeys('es', english, other(change)).map(describe);
const start = (change: object) => ({ ui: { start: { ...other().ui.start, ...change } } });

group("another language's files", () => {
  it('are right with the keys of English, however many forms a term has', () => {
    expect(problems({})).toEqual([]);
  });

  it('may have a carer’s wording that English does not need', () => {
    expect(
      problems({ learn: { sections: [{ id: 'lss', heading: 'Qué', heading_carer: 'Qué es' }] } }),
    ).toEqual([]);
  });

  it('are refused where a file is missing', () => {
    const { ui, glossary } = other();
    expect(checkKeys('es', english, { ui, glossary }).map(describe)).toEqual([
      'es/learn.json: file: is missing; English has it',
    ]);
  });

  it.each<[string, object, readonly string[]]>([
    ['a file is surplus', { more: {} }, ['es/more.json: file: is surplus; English has no such file']],
    [
      'a key is missing',
      { ui: { start: { title: 'Inicio', title_carer: 'Inicio' } } },
      ['es/ui.json: start.does: is missing; English has it'],
    ],
    [
      'a carer’s wording is missing',
      { ui: { start: { title: 'Inicio', does: ['Pregunta.', 'Imprime.'] } } },
      ['es/ui.json: start.title_carer: is missing; English has it'],
    ],
    [
      'a key is surplus',
      start({ end: 'Fin' }),
      ['es/ui.json: start.end: is surplus; English has no such key'],
    ],
    [
      'a carer’s wording belongs to nothing',
      start({ end_carer: 'Fin' }),
      ['es/ui.json: start.end_carer: is surplus; English has no such key'],
    ],
    [
      'a line of a list is missing',
      start({ does: ['Pregunta.'] }),
      ['es/ui.json: start.does.1: is missing; English has it'],
    ],
    [
      'a text is a list',
      start({ title: ['Inicio'] }),
      [
        "es/ui.json: start.title_carer: must be a list, as the patient's is",
        'es/ui.json: start.title: must be a text, as it is in English',
      ],
    ],
    [
      'a carer’s wording is a group',
      { learn: { sections: [{ id: 'lss', heading: 'Qué', heading_carer: { a: 'b' } }] } },
      ["es/learn.json: sections.lss.heading_carer: must be a text, as the patient's is"],
    ],
    [
      'a section goes by another id',
      { learn: { sections: [{ id: 'otro', heading: 'Otro' }] } },
      [
        'es/learn.json: sections.lss: is missing; English has it',
        'es/learn.json: sections.otro: is surplus; English has no such key',
      ],
    ],
    [
      'a term has no form',
      { glossary: { calf: { term: 'Pantorrilla', forms: [] } } },
      ['es/glossary.json: calf.forms: must not be empty'],
    ],
  ])('are refused where %s', (_name, change, expected) => {
    expect(problems(change)).toEqual(expected);
  });
});
