import { atomsOf, ownedConditions } from '../../lib/engine/atoms.ts';
import { pageOneSchema } from '../../lib/notes/page-one-schema.ts';
import { blocksOf, type PageOne } from '../../lib/notes/page-one.ts';
import type { Questionnaire } from '../../lib/engine/schema.ts';
import { refuse, type Problem } from '../problem.ts';
import { parseWith } from './parse-questionnaire.ts';

type Violation = Omit<Problem, 'file'>;

/**
 * Parses the layout of the physician's page and checks it against the questionnaire: every question is in exactly one
 * block or named with a reason. Throws ContentError naming file, id and every violated rule.
 */
export function parsePageOne(file: string, data: unknown, questionnaire: Questionnaire): PageOne {
  const page = parseWith(pageOneSchema, file, data);
  refuse(wrongWithPage(page, questionnaire).map((broken) => ({ file, ...broken })));
  return page;
}

const wrongWithPage = (page: PageOne, questionnaire: Questionnaire): readonly Violation[] => [
  ...unknownIds(page, questionnaire),
  ...printedWrong(page, questionnaire),
  ...wrongForms(page, questionnaire),
  ...lostRules(page, questionnaire),
  ...unread(page, questionnaire),
];

function unknownIds(
  page: PageOne,
  { questions, criteria, outcomes, openPoints, notes, flags = [] }: Questionnaire,
): Violation[] {
  const unknown = (kind: string, named: readonly string[], known: readonly { id: string }[]): Violation[] =>
    named
      .filter((id) => !known.some((each) => each.id === id))
      .map((id) => ({ id: `${kind} "${id}"`, message: 'is not in the questionnaire' }));
  const only = (form: 'points' | 'notes') => onlyOf(page, form).flat();
  return [
    ...unknown('question', [...printedOn(page), ...Object.keys(page.notPrinted)], questions),
    ...unknown('option', optionsOn(page), optionsOf(questions)),
    ...unknown('criterion', evidenced(page), criteria),
    ...unknown('question', page.printedOnly ?? [], questions),
    ...unknown('outcome', page.urgent, outcomes),
    ...unknown('flag', page.asksWhere === undefined ? [] : [page.asksWhere], flags),
    ...unknown('open point', only('points'), openPoints),
    ...unknown('note', only('notes'), notes),
  ];
}

const optionsOf = (questions: Questionnaire['questions']): readonly { id: string }[] =>
  questions.flatMap(({ id, options }) => options.map((option) => ({ id: `${id}.${option.id}` })));

/** The picks that blocks name individually. */
const optionsOn = (page: PageOne): readonly string[] =>
  blocksOf(page).flatMap((each) => {
    if (each.form === 'whether')
      return each.all.flatMap(({ question, picked }) => picked.map((option) => `${question}.${option}`));
    const first = 'first' in each ? (each.first ?? []) : [];
    return 'questions' in each ? first.map((option) => `${each.questions[0]}.${option}`) : [];
  });

/**
 * Every question must be in exactly one block, or in `notPrinted`. A follow-up belongs to the question it follows up.
 */
function printedWrong(page: PageOne, { questions }: Questionnaire): Violation[] {
  const printed = printedOn(page);
  const isNamed = (id: string) => printed.includes(id) || id in page.notPrinted;
  return questions.flatMap(({ id, followUpOf }) => {
    const broken = (message: string): Violation[] => [{ id: `question "${id}"`, message }];
    if (printed.filter((each) => each === id).length > 1) return broken('is on the page twice');
    if (printed.includes(id) && id in page.notPrinted)
      return broken('is on the page and also under notPrinted');
    if (isNamed(id) || (followUpOf !== undefined && printed.includes(followUpOf))) return [];
    return broken('is neither on the page nor, with a reason, under notPrinted');
  });
}

function wrongForms(page: PageOne, { questions }: Questionnaire): Violation[] {
  const isSingle = (id: string) => questions.find((each) => each.id === id)?.kind === 'single';
  const sections = page.sections.map(({ id }) => id);
  return [
    ...sections
      .filter((id, index) => sections.indexOf(id) !== index)
      .map((id) => ({ id: `section "${id}"`, message: 'occurs twice; ids must be unique' })),
    ...blocksOf(page)
      .flatMap((each) => (each.form === 'options' ? each.questions : []))
      .filter(isSingle)
      .map((id) => ({
        id: `question "${id}"`,
        message: 'is not a pick-all question, so it has no "options"',
      })),
  ];
}

/**
 * Every question must be read by some rule or be listed as only printed, so that none is forgotten. Kept versions
 * list none.
 */
function unread({ printedOnly }: PageOne, questionnaire: Questionnaire): Violation[] {
  if (!printedOnly) return [];
  const read = new Set(
    ownedConditions(questionnaire)
      .flatMap(({ condition }) => atomsOf(questionnaire.definitions, condition))
      .map(({ question }) => question),
  );
  return questionnaire.questions.flatMap(({ id }) => {
    const broken = (message: string): Violation[] => [{ id: `question "${id}"`, message }];
    if (read.has(id) && printedOnly.includes(id))
      return broken('is read by a rule and also under printedOnly');
    if (read.has(id) || printedOnly.includes(id)) return [];
    return broken('is read by no rule, and not under printedOnly');
  });
}

/** Every open point and every note that can occur must print exactly once. */
function lostRules(page: PageOne, { openPoints, notes }: Questionnaire): Violation[] {
  const lost = (form: 'points' | 'notes', rules: readonly { id: string }[]): Violation[] => {
    const named = onlyOf(page, form).flat();
    const rest = blocksOf(page).filter((each) => each.form === form && !('only' in each && each.only));
    const isMissing = rest.length === 0 && rules.some(({ id }) => !named.includes(id));
    return [
      ...named
        .filter((id, index) => named.indexOf(id) !== index)
        .map((id) => ({ id: `${form} "${id}"`, message: 'is on the page twice' })),
      ...(rest.length > 1
        ? [{ id: form, message: 'has two blocks without "only"; each would print the rest' }]
        : []),
      ...(isMissing ? [{ id: form, message: 'needs a block without "only", where the rest prints' }] : []),
    ];
  };
  return [...lost('points', openPoints), ...lost('notes', notes)];
}

const printedOn = (page: PageOne): readonly string[] =>
  blocksOf(page).flatMap((each) => ('questions' in each ? each.questions : []));

const evidenced = (page: PageOne): readonly string[] =>
  blocksOf(page).flatMap((each) => (each.form === 'criteria' ? Object.keys(each.evidence ?? {}) : []));

const onlyOf = (page: PageOne, form: 'points' | 'notes'): readonly (readonly string[])[] =>
  blocksOf(page).flatMap((each) => (each.form === form && 'only' in each && each.only ? [each.only] : []));
