import type { QuestionnaireItem, QuestionnaireItemEnableWhen } from '@medplum/fhirtypes';
import { keyOf, type Clause, type Literal } from '../../lib/engine/clauses.ts';
import type { Questionnaire } from '../../lib/engine/schema.ts';
import { isAnswered, othersOf, questionOf, reachedClauses, saysNone } from './clause.ts';
import { answered, picks } from './fhirpath.ts';
import type { LayoutItem } from './layout.ts';
import { codeOf, namesIn } from './names.ts';

type Enabling = Pick<QuestionnaireItem, 'enableWhen' | 'enableBehavior'>;
type EnableWhen = QuestionnaireItemEnableWhen;

/** The source of the codes that conditions compare with. */
export interface Coded {
  readonly questionnaire: Questionnaire;
  readonly base: string;
}

/** When a form shows the item, in standard R4. */
export function enabling(coded: Coded, { linkId, clauses, given, question }: LayoutItem): Enabling {
  const [only, ...others] = clauses;
  if (only === undefined) return question ? guarding(coded, given) : {};
  const isAny = others.length === 0 && !saysNone(coded.questionnaire, only);
  const enableWhen = isAny
    ? only.flatMap((literal) => waysOf(coded, literal, given, linkId))
    : distinct(clauses.flatMap((clause) => allOf(coded, clause, [...given, ...clauses])));
  return { enableWhen, ...(enableWhen.length > 1 && { enableBehavior: isAny ? 'any' : 'all' }) };
}

/** The clauses of a group that only an expression enables, in FHIRPath, as `enabling` would express them. */
export function expressionOf(
  { questionnaire }: Coded,
  clauses: readonly Clause[],
  given: readonly Clause[],
): string {
  const known = [...given, ...clauses];
  const paths = clauses.flatMap((clause) => {
    const [{ question, is }, other] = clause as [Literal, Literal?];
    if (isAnswered(questionnaire, clause)) return [answered(question)];
    const ways = clause.map((each) => picks(each.question, each.picked) + (each.is ? '' : '.not()'));
    return [
      ...(!is && !other && isSurelyAsked(questionnaire, question, known) ? [answered(question)] : []),
      ways.length > 1 ? `(${ways.join(' or ')})` : ways.join(''),
    ];
  });
  return [...new Set(paths)].join(' and ');
}

/** Without repetition: several clauses may require the same answer. */
const distinct = (conditions: readonly EnableWhen[]): EnableWhen[] => [
  ...new Map(conditions.map((each) => [JSON.stringify(each), each])).values(),
];

/**
 * A question repeats its group's "!=" condition with "=" as far as possible: a form that reads "!=" as "some answer
 * differs" would otherwise continue where two signs are picked. Only the last such question is needed, since it is not
 * asked itself without the others.
 */
function guarding(coded: Coded, given: readonly Clause[]): Enabling {
  const literal = given.filter((clause) => saysNone(coded.questionnaire, clause)).at(-1)?.[0];
  if (!literal || !isSurelyAsked(coded.questionnaire, literal.question, given)) return {};
  const options = questionOf(coded.questionnaire, literal.question)?.options.map(({ id }) => id) ?? [];
  const others = options.filter((option) => !literal.picked.includes(option));
  const enableWhen = others.map((option) => compared(coded, literal.question, option, '='));
  return { enableWhen, ...(enableWhen.length > 1 && { enableBehavior: 'any' }) };
}

/** Conditions joined by "all", for a clause that they can express. */
function allOf(coded: Coded, clause: Clause, known: readonly Clause[]): readonly EnableWhen[] {
  const { questionnaire } = coded;
  return clause.flatMap(({ question, picked, is }) => {
    const exists: EnableWhen = { question, operator: 'exists', answerBoolean: true };
    if (isAnswered(questionnaire, clause)) return [exists];
    const [only, ...more] = picked;
    if (is && only !== undefined && more.length === 0) return [compared(coded, question, only, '=')];
    const options = questionOf(questionnaire, question)?.options.map(({ id }) => id) ?? [];
    const excluded = is ? options.filter((option) => !picked.includes(option)) : picked;
    return [
      // Items after a question that decides about them wait for its answer.
      ...(is || isSurelyAsked(questionnaire, question, known) ? [exists] : []),
      ...excluded.map((option) => compared(coded, question, option, '!=')),
    ];
  });
}

const compared = (
  { questionnaire, base }: Coded,
  question: string,
  option: string,
  operator: '=' | '!=',
): EnableWhen => ({
  question,
  operator,
  answerCoding: { system: namesIn(base, questionnaire).codeSystem, code: codeOf(question, option) },
});

/** The answers that each make the literal hold. */
function waysOf(
  coded: Coded,
  { question, picked, is }: Literal,
  given: readonly Clause[],
  linkId: string,
): readonly EnableWhen[] {
  const { questionnaire } = coded;
  if (is) return picked.map((option) => compared(coded, question, option, '='));
  const others = othersOf(questionnaire, question, picked);
  if (others === undefined) {
    if (picked.length > 1)
      throw new Error(
        `questionnaire: "${linkId}" depends on "${question}" without ${picked.join(', ')}; FHIR R4 cannot say that`,
      );
    return picked.map((option) => compared(coded, question, option, '!='));
  }
  const unanswered: EnableWhen = { question, operator: 'exists', answerBoolean: false };
  return [
    ...others.map((option) => compared(coded, question, option, '=')),
    ...(isSurelyAsked(questionnaire, question, given) ? [] : [unanswered]),
  ];
}

/** Every answer set that gets here has answered the question, so a form need not show the item before that. */
function isSurelyAsked(questionnaire: Questionnaire, id: string, given: readonly Clause[]): boolean {
  const known = given.map(keyOf);
  return reachedClauses(questionnaire, id).every((clause) => known.includes(keyOf(clause)));
}
