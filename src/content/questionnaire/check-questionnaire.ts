import { atomsOf, namedIn, operandsOf, ownedConditions } from '../../lib/engine/atoms.ts';
import { holds } from '../../lib/engine/condition.ts';
import type {
  Condition,
  FlagCondition,
  OpenPoint,
  Option,
  Question,
  Questionnaire,
} from '../../lib/engine/schema.ts';

/** A contradiction between parts of the questionnaire that are each valid alone. */
export interface Violation {
  readonly id: string;
  readonly message: string;
}

/** Problems of cross-references that a schema cannot check. */
export function crossReferences(questionnaire: Questionnaire): readonly Violation[] {
  const unreadable = circles(questionnaire);
  if (unreadable.length > 0) return unreadable;
  const unknown = [...unknownNames(questionnaire), ...unknownIds(questionnaire)];
  if (unknown.length > 0) return unknown;
  return [
    ...duplicates(questionnaire),
    ...conditionsOnLaterQuestions(questionnaire),
    ...brokenScreens(questionnaire),
    ...wrongOptions(questionnaire),
    ...contradictions(questionnaire),
    ...printOrderGaps(questionnaire),
  ];
}

function unknownIds(questionnaire: Questionnaire): Violation[] {
  return ownedConditions(questionnaire).flatMap((place) =>
    atomsOf(questionnaire.definitions, place.condition).flatMap(({ question, picked }) => {
      const asked = questionNamed(questionnaire, question);
      if (!asked) return [{ id: place.owner, message: `names the unknown question "${question}"` }];
      return picked
        .filter((option) => !asked.options.some(({ id }) => id === option))
        .map((option) => ({ id: place.owner, message: `names the unknown option "${question}.${option}"` }));
    }),
  );
}

function unknownNames(questionnaire: Questionnaire): Violation[] {
  const { questions, definitions, stops, openPoints, notes, criteria } = questionnaire;
  const known = new Set(questions.map(({ id }) => id));
  const unknownQuestion = (id: string, named: string): Violation[] =>
    known.has(named) ? [] : [{ id, message: `names the unknown question "${named}"` }];
  return [
    ...ownedConditions(questionnaire).flatMap(({ owner, condition }) =>
      namedIn(condition)
        .filter((name) => !Object.hasOwn(definitions, name))
        .map((name) => ({ id: owner, message: `names the unknown definition "${name}"` })),
    ),
    ...questions.flatMap(({ id, followUpOf }) =>
      followUpOf === undefined ? [] : unknownQuestion(`question "${id}"`, followUpOf),
    ),
    ...stops.flatMap(({ screen, after }) => unknownQuestion(`stop "${screen}"`, after)),
    ...[...openPoints, ...notes].flatMap(({ id, of }) =>
      of.flatMap((question) => unknownQuestion(`rule "${id}"`, question)),
    ),
    ...openPoints
      .filter(({ finding }) => finding && !criteria.some(({ id }) => id === finding.criterion))
      .map(({ id }) => ({ id: `open point "${id}"`, message: 'makes a finding for an unknown criterion' })),
    ...unknownOutcomes(questionnaire),
    ...criteria
      .filter(({ id }) => !questions.some(({ part }) => part === id))
      .map(({ id }) => ({
        id: `criterion "${id}"`,
        message: 'has no part of that name with questions in it',
      })),
  ];
}

/** Stops and flags must refer to existing outcomes. */
function unknownOutcomes({ outcomes, stops, flags = [] }: Questionnaire): Violation[] {
  const known = new Set(outcomes.map(({ id }) => id));
  const unknown = (id: string, named: readonly string[]): Violation[] =>
    named
      .filter((outcome) => !known.has(outcome))
      .map((outcome) => ({ id, message: `names the unknown outcome "${outcome}"` }));
  return [
    ...stops.flatMap(({ screen, after }) => unknown(`stop "${screen}" after "${after}"`, [screen])),
    ...flags.flatMap(({ id, when }) => unknown(`flag "${id}"`, outcomesIn(when))),
  ];
}

const outcomesIn = (condition: FlagCondition): readonly string[] =>
  'outcome' in condition ? condition.outcome : operandsOf(condition).flatMap(outcomesIn);

function circles({ definitions }: Questionnaire): Violation[] {
  const reaches = (name: string, seen: readonly string[]): boolean =>
    seen.includes(name) ||
    namedIn(definitions[name] ?? { all: [] }).some((next) => reaches(next, [...seen, name]));
  return Object.keys(definitions)
    .filter((name) => reaches(name, []))
    .map((name) => ({ id: `definition "${name}"`, message: 'is defined by itself (a circular definition)' }));
}

function duplicates({
  questions,
  stops,
  openPoints,
  notes,
  outcomes,
  criteria,
  flags = [],
}: Questionnaire): Violation[] {
  const twice = (kind: string, ids: readonly string[]): Violation[] =>
    [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => ({
      id: `${kind} "${id}"`,
      message: 'occurs twice; ids must be unique',
    }));
  const idsOf = (things: readonly { id: string }[]) => things.map(({ id }) => id);
  return [
    ...twice('question', idsOf(questions)),
    ...questions.flatMap(({ id, options }) => twice(`option of "${id}"`, idsOf(options))),
    ...twice(
      'stop',
      stops.map(({ screen, after }) => `${screen} after ${after}`),
    ),
    ...twice('open point', idsOf(openPoints)),
    ...twice('note', idsOf(notes)),
    ...namesakes(openPoints, notes),
    ...twice('outcome', idsOf(outcomes)),
    ...twice('criterion', idsOf(criteria)),
    ...twice('flag', idsOf(flags)),
  ];
}

/** An open point and a note with one id print once, as the open point, so both must hold for the same answers. */
const namesakes = (
  openPoints: Questionnaire['openPoints'],
  notes: Questionnaire['notes'],
): readonly Violation[] =>
  notes
    .filter(({ id, of, when }) => {
      const point = openPoints.find((each) => each.id === id);
      return point && JSON.stringify([point.of, point.when]) !== JSON.stringify([of, when]);
    })
    .map(({ id }) => ({
      id: `note "${id}"`,
      message: 'must hold exactly where the open point of that id does; they are printed as one',
    }));

function conditionsOnLaterQuestions(questionnaire: Questionnaire): Violation[] {
  const { questions, stops, definitions } = questionnaire;
  const position = (id: string) => questions.findIndex((question) => question.id === id);
  const reads = (owner: string, condition: Condition | undefined, until: number): Violation[] =>
    [...new Set(atomsOf(definitions, condition).map(({ question }) => question))]
      .filter((question) => position(question) >= until)
      .map((question) => ({ id: owner, message: `depends on "${question}", which is not asked before it` }));
  return [
    ...questions.flatMap(({ id, when, options }) => [
      ...reads(`question "${id}"`, when, position(id)),
      ...options.flatMap((option) => reads(`option "${id}.${option.id}"`, option.when, position(id))),
    ]),
    ...stops.flatMap(({ screen, after, when }) =>
      reads(`stop "${screen}" after "${after}"`, when, position(after) + 1),
    ),
  ];
}

function brokenScreens({ questions, parts }: Questionnaire): Violation[] {
  const inOrder = [...new Set(questions.map(({ part }) => part))];
  return [
    ...(inOrder.join() === parts.join()
      ? []
      : [{ id: 'parts', message: `must be the parts of the questions, in order: ${inOrder.join(', ')}` }]),
    ...questions.flatMap((question, index) => {
      const before = questions[index - 1];
      const wrong: Violation[] = [];
      if (
        before &&
        before.part !== question.part &&
        questions.slice(0, index).some((q) => q.part === question.part)
      )
        wrong.push({
          id: `question "${question.id}"`,
          message: `is separated from the other questions of "${question.part}"`,
        });
      if (question.followUpOf !== undefined && !followsItsMain(question, before))
        wrong.push({
          id: `question "${question.id}"`,
          message: `must come right after "${question.followUpOf}"`,
        });
      return wrong;
    }),
  ];
}

const followsItsMain = ({ followUpOf, part }: Question, before: Question | undefined) =>
  before?.part === part && (before.followUpOf ?? before.id) === followUpOf;

/** "None" and "unsure" must be the only exclusive options; "unsure" may be combinable with other picks. */
function wrongOptions({ questions }: Questionnaire): Violation[] {
  return questions.flatMap(({ id, kind, options, withoutUnsure }) => [
    ...((options.at(-1)?.id === 'unsure') === !withoutUnsure
      ? []
      : [
          {
            id: `question "${id}"`,
            message: withoutUnsure
              ? 'has the option "unsure", and says that it has not'
              : 'must end with the option "unsure", or say withoutUnsure',
          },
        ]),
    ...options
      .filter((option) => !mayBe(option, kind))
      .map((option) => ({
        id: `option "${id}.${option.id}"`,
        message: 'of a pick-all question, "none" is exclusive, "unsure" may be, and no other option is',
      })),
  ]);
}

function mayBe({ id, exclusive }: Option, kind: Question['kind']): boolean {
  if (kind === 'single') return !exclusive;
  return id === 'unsure' || Boolean(exclusive) === (id === 'none');
}

/** One pick must not produce two different findings for the same criterion. */
function contradictions(questionnaire: Questionnaire): Violation[] {
  const { questions, openPoints, definitions } = questionnaire;
  const local = (question: Question) =>
    openPoints.filter(
      ({ of, when, finding }) =>
        finding &&
        of.join() === question.id &&
        atomsOf(definitions, when).every((atom) => atom.question === question.id),
    );
  return questions.flatMap((question) =>
    question.options.flatMap((option) => {
      const speaking = local(question).filter(({ when }) =>
        holds(definitions, new Map([[question.id, [option.id]]]), when),
      );
      return pairs(speaking)
        .filter(([a, b]) => a.finding?.criterion === b.finding?.criterion && a.finding?.is !== b.finding?.is)
        .map(([a, b]) => ({
          id: `option "${question.id}.${option.id}"`,
          message: `gets two findings that contradict: "${a.id}" says ${a.finding?.is}, "${b.id}" says ${b.finding?.is}`,
        }));
    }),
  );
}

const pairs = (rules: readonly OpenPoint[]): [OpenPoint, OpenPoint][] =>
  rules.flatMap((a, index) => rules.slice(index + 1).map((b): [OpenPoint, OpenPoint] => [a, b]));

function printOrderGaps({ openPoints, printOrder }: Questionnaire): Violation[] {
  const ids = openPoints.map(({ id }) => id);
  return [
    ...ids
      .filter((id) => printOrder.filter((each) => each === id).length !== 1)
      .map((id) => ({ id: `open point "${id}"`, message: 'must be in printOrder exactly once' })),
    ...printOrder
      .filter((id) => !ids.includes(id))
      .map((id) => ({ id: 'printOrder', message: `names the unknown open point "${id}"` })),
  ];
}

const questionNamed = ({ questions }: Questionnaire, id: string) => questions.find((each) => each.id === id);
