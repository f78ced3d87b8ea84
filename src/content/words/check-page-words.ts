import { blocksOf, type PageOne } from '../../lib/notes/page-one.ts';
import type { Problem } from '../problem.ts';

/** Words that the physician's page refers to and a language's `notes.json` lacks. */
export function checkPageWords(
  folder: string,
  page: PageOne,
  files: Readonly<Record<string, unknown>>,
): readonly Problem[] {
  const named: Readonly<Record<string, readonly string[]>> = {
    sections: page.sections.map(({ id }) => id),
    blanks: blocksOf(page).flatMap((each) => ('blanks' in each ? (each.blanks ?? []) : [])),
    table: blocksOf(page).flatMap((each) => ('columns' in each ? (each.columns ?? []) : [])),
    'pageOne.whether': blocksOf(page).flatMap((each) => (each.form === 'whether' ? [each.id] : [])),
  };
  const wordsOf = (group: string) =>
    group.split('.').reduce((words, key) => tableOf(words[key]), tableOf(files['notes']));
  return Object.entries(named).flatMap(([group, ids]) =>
    [...new Set(ids)]
      .filter((id) => typeof wordsOf(group)[id] !== 'string')
      .map((id) => ({
        file: `${folder}/notes.json`,
        id: `${group}.${id}`,
        message: 'has no words; page-one.json names it',
      })),
  );
}

const tableOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
