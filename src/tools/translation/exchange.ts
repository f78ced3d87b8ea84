import xliff, { type Exchange, type Unit } from 'xliff';
import type { Problem } from '../../content/problem.ts';
import { brokenIn } from './check.ts';
import { isSafetyText } from './status.ts';
import { wordingOf, type Strings } from './strings.ts';

const namespace = 'mild-self-check';

/** One XLIFF 2 file with all that a translator needs: id, English, current translation, where it is shown, notes. */
export function exported(
  locale: string,
  english: Strings,
  strings: Strings,
  shownOn: (id: string) => string,
): Promise<string> {
  const units = [...english].map(([id, source]) => {
    const target = strings.get(id);
    return [
      id,
      { source, ...(target !== undefined && { target }), note: noteFor(id, source, shownOn) },
    ] as const;
  });
  return xliff.js2xliff({
    sourceLanguage: 'en',
    targetLanguage: locale,
    resources: { [namespace]: Object.fromEntries(units) },
  });
}

function noteFor(id: string, source: string, shownOn: (id: string) => string): string {
  const placeholders = source.match(/\{\{?\w+\}?\}/g) ?? [];
  return [
    `Shown on: ${shownOn(id)}.`,
    `Wording ${wordingOf(source)}.`,
    ...(id.includes('_carer') ? ['Said to someone who answers for the patient.'] : []),
    ...(placeholders.length > 0 ? [`Keep ${[...new Set(placeholders)].join(', ')} as it is.`] : []),
    ...(isSafetyText(id)
      ? ['SAFETY TEXT: the same meaning exactly; when in doubt, the more cautious words.']
      : []),
  ].join(' ');
}

/**
 * The content of a translator's file for this language, or what is wrong with it. A file with errors is not imported.
 */
export async function imported(
  file: string,
  text: string,
  locale: string,
  english: Strings,
): Promise<{ readonly strings: Strings; readonly problems: readonly Problem[] }> {
  const nothing = (id: string, message: string) => ({
    strings: new Map<string, string>(),
    problems: [{ file, id, message }],
  });
  const data = await read(text);
  if (!data) return nothing('file', 'must be an XLIFF 2 file');
  if (data.targetLanguage !== locale)
    return nothing('trgLang', `must be "${locale}", but is "${String(data.targetLanguage)}"`);
  const units = data.resources[namespace];
  if (!units) return nothing('file', `must hold the part "${namespace}"`);
  const problems = problemsIn(file, units, english);
  if (problems.length > 0) return { strings: new Map(), problems };
  return { strings: new Map([...english.keys()].map((id) => [id, units[id]?.target ?? ''])), problems: [] };
}

async function read(text: string): Promise<Exchange | undefined> {
  try {
    const data = await xliff.xliff2js(text);
    return typeof data.resources === 'object' ? data : undefined;
  } catch {
    return undefined;
  }
}

function problemsIn(file: string, units: Readonly<Record<string, Unit>>, english: Strings): Problem[] {
  const problem = (id: string, message: string): Problem => ({ file, id, message });
  return [
    ...Object.keys(units)
      .filter((id) => !english.has(id))
      .map((id) => problem(id, 'is not a string of this project: renamed, or added by mistake')),
    ...[...english].flatMap(([id, source]) => {
      const unit = units[id];
      if (!unit) return [problem(id, 'is missing from the file')];
      if (unit.source !== source)
        return [problem(id, 'was translated from an older English: export it again')];
      if (typeof unit.target !== 'string') return [problem(id, 'has no translation')];
      return brokenIn(unit.target, source, true).map((message) => problem(id, message));
    }),
  ];
}
