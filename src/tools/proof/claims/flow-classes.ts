import { asAnswer, type Answers } from '../../../lib/engine/answers.ts';
import { atomsOf, type Atom } from '../../../lib/engine/atoms.ts';
import { pathOf } from '../../../lib/engine/path.ts';
import type { Condition, Question, Questionnaire } from '../../../lib/engine/schema.ts';
import { classesOf } from '../survey/classes.ts';

/** One question as the chart sees it: the conditions that read it, and one answer of each class they distinguish. */
interface FlowQuestion {
  readonly atoms: readonly Atom[];
  readonly answers: readonly string[][];
}

export type FlowClasses = ReadonlyMap<string, FlowQuestion>;

/** The classes of answers that can change the path through the chart, or that one of these conditions distinguishes. */
export function flowClasses(questionnaire: Questionnaire, observers: readonly Condition[]): FlowClasses {
  const conditions = [...links(questionnaire).map(({ when }) => when), ...observers];
  const atoms = conditions.flatMap((each) => atomsOf(questionnaire.definitions, each));
  return new Map(questionnaire.questions.map((question) => [question.id, classesIn(question, atoms)]));
}

function classesIn(question: Question, all: readonly Atom[]): FlowQuestion {
  const own = all.filter((atom) => atom.question === question.id);
  const atoms = [...new Map(own.map((atom) => [atom.picked.join(), atom])).values()];
  // The last options are always offered, so that each class has an answer wherever the question is asked.
  const classes = classesOf(question, [...question.options].reverse(), atoms);
  return { atoms, answers: classes.map(({ picks }) => [...picks]) };
}

interface Link {
  readonly question: string;
  readonly when: Condition | undefined;
}

/** Each question with the conditions on whether it is asked, and on the stops after it. */
const links = ({ questions, stops }: Questionnaire): readonly Link[] => [
  ...questions.map(({ id, when }) => ({ question: id, when })),
  ...stops.map(({ after, when }) => ({ question: after, when })),
];

/**
 * The questions in groups such that no condition of the path through the chart reads questions of two groups. A
 * question whose answers are all of one class, and that is asked of everybody, is in none.
 */
export function independentGroups(
  questionnaire: Questionnaire,
  classes: FlowClasses,
): readonly ReadonlySet<string>[] {
  const { questions, definitions } = questionnaire;
  let groups = questions.map(({ id }) => new Set([id]));
  const join = (ids: readonly string[]) => {
    const touched = groups.filter((group) => ids.some((id) => group.has(id)));
    groups = [
      ...groups.filter((group) => !touched.includes(group)),
      new Set(touched.flatMap((group) => [...group])),
    ];
  };
  links(questionnaire).forEach(({ question, when }) =>
    join([question, ...atomsOf(definitions, when).map((atom) => atom.question)]),
  );
  return groups.filter((group) => group.size > 1 || [...group].some((id) => widthOf(classes, id) > 1));
}

/** An option that not everybody is offered. */
export interface ConditionalOption {
  /** Whether it is picked, whether another option is picked too, and whether it is offered. */
  readonly conditions: readonly Condition[];
  /** Its question, and those whose answers decide whether it is offered. */
  readonly questions: ReadonlySet<string>;
}

/** The options that an earlier answer offers or withdraws, even after they were picked. */
export const conditionalOptions = ({ questions, definitions }: Questionnaire): readonly ConditionalOption[] =>
  questions.flatMap(({ id, options }) =>
    options.flatMap((option) =>
      option.when
        ? [
            {
              conditions: [
                { question: id, picked: [option.id] },
                { question: id, picked: options.filter((each) => each !== option).map((each) => each.id) },
                option.when,
              ],
              questions: new Set([id, ...atomsOf(definitions, option.when).map((atom) => atom.question)]),
            },
          ]
        : [],
    ),
  );

const widthOf = (classes: FlowClasses, id: string) => classes.get(id)?.answers.length ?? 0;

/** One answer to each question, such that the path has the fewest stops and, among these, the most questions. */
export function plainAnswers(questionnaire: Questionnaire, classes: FlowClasses): Answers {
  const cost = (answers: Answers) => {
    const { asked, stops } = pathOf(questionnaire, answers);
    return stops.length * questionnaire.questions.length - asked.length;
  };
  return questionnaire.questions.reduce<Answers>((answers, question) => {
    const choices = (classes.get(question.id)?.answers ?? []).map((picks) => ({
      ...answers,
      [question.id]: asAnswer(question, picks),
    }));
    const [first = answers, ...others] = choices;
    return others.reduce((best, each) => (cost(each) <= cost(best) ? each : best), first);
  }, {});
}
