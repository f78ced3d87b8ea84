import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { mild } from '../../tests/support/data/questionnaire.ts';
import { ContentError } from './problem.ts';
import { readJson, readQuestionnaire } from './read.ts';
import { readVignettes } from './questionnaire/vignettes.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'read-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const file = (text: string) => {
  const path = join(folder, 'data.json');
  writeFileSync(path, text);
  return path;
};

it('reads what is there', () => {
  expect(readJson(file('{"id": "mild"}'))).toEqual({ id: 'mild' });
  expect(readQuestionnaire(file(JSON.stringify(mild)))).toEqual(mild);
});

it('names a file that is missing', () => {
  const path = join(folder, 'nowhere.json');
  expect(() => readJson(path)).toThrow(
    new ContentError([{ file: path, id: 'file', message: 'must exist and be readable' }]),
  );
});

it('names a file that is not JSON', () => {
  const path = file('{"id": ');
  expect(() => readJson(path)).toThrow(`${path}: file: must be JSON: `);
});

it('names what is wrong in a file of vignettes', () => {
  const path = file(
    JSON.stringify({
      base: {},
      vignettes: [
        {
          id: 'v99',
          story: '',
          change: {},
          expect: { outcome: 'discuss', findings: { surgery: 'fine' }, points: [], notes: [] },
        },
      ],
    }),
  );
  expect(() => readVignettes(path)).toThrow(`${path}: vignettes.v99.expect.findings.surgery: Invalid option`);
});
