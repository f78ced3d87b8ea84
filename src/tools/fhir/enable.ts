import type { QuestionnaireItem, QuestionnaireItemEnableWhen } from '@medplum/fhirtypes';
import { clausesOf, keyOf, type Clause, type Literal } from '../../lib/engine/clauses.ts';
import { reachedWhen } from '../../lib/engine/reached.ts';
import type { Questionnaire } from '../../lib/engine/schema.ts';
import type { LayoutItem } from './layout.ts';
import { codeOf, codeSystemUrl } from './names.ts';

type Enabling = Pick<QuestionnaireItem, 'enableWhen' | 'enableBehavior'>;

/** When a form shows the item, in plain R4. */
export function enabling(questionnaire: Questionnaire, { linkId, clauses, given }: LayoutItem): Enabling {
  const isAlone = clauses.length === 1;
  const around = isAlone ? given : [...given, ...clauses];
  const [only, ...others] = clauses.flat();
  const isOneLiteral = only !== undefined && others.length === 0;
  const enableWhen = clauses.flatMap((clause) =>
    clause.flatMap((literal) => waysOf(questionnaire, literal, around, { linkId, isOneLiteral })),
  );
  if (enableWhen.length === 0) return {};
  const isAll = !isAlone || (isOneLiteral && enableWhen.every(({ operator }) => operator === '!='));
  return { enableWhen, ...(enableWhen.length > 1 && { enableBehavior: isAll ? 'all' : 'any' }) };
}

interface Owner {
  readonly linkId: string;
  /** Nothing else decides whether the item is shown, so that several conditions may stand for one literal. */
  readonly isOneLiteral: boolean;
}

/** The answers any of which makes the literal hold; or, where picks may stand beside each other, none of which may be there. */
function waysOf(
  questionnaire: Questionnaire,
  { question, picked, is }: Literal,
  given: readonly Clause[],
  { linkId, isOneLiteral }: Owner,
): readonly QuestionnaireItemEnableWhen[] {
  const compared = (option: string, operator: '=' | '!='): QuestionnaireItemEnableWhen => ({
    question,
    operator,
    answerCoding: { system: codeSystemUrl(questionnaire), code: codeOf(question, option) },
  });
  if (is) return picked.map((option) => compared(option, '='));
  const others = othersOf(questionnaire, question, picked);
  if (others === undefined) {
    if (picked.length > 1 && !isOneLiteral)
      throw new Error(
        `questionnaire: "${linkId}" depends on "${question}" without ${picked.join(', ')}; FHIR R4 cannot say that`,
      );
    return picked.map((option) => compared(option, '!='));
  }
  const unanswered: QuestionnaireItemEnableWhen = { question, operator: 'exists', answerBoolean: false };
  return [
    ...others.map((option) => compared(option, '=')),
    ...(isSurelyAsked(questionnaire, question, given) ? [] : [unanswered]),
  ];
}

/**
 * What an answer without `picked` picks instead: the exclusive options when the rest is meant, all others when an exclusive
 * one is. Undefined where picks of both kinds may stand beside each other. Then only "!=" can say it, which R4 defines as
 * "no answer is equal"; a form that takes it for "some answer is another" shows more, and never less.
 */
function othersOf(
  { questions }: Questionnaire,
  id: string,
  picked: readonly string[],
): readonly string[] | undefined {
  const question = questions.find((each) => each.id === id);
  const others = (question?.options ?? []).filter((option) => !picked.includes(option.id));
  const areApart = (question?.options ?? []).every(
    (option) => option.exclusive || !picked.includes(option.id) || others.every(({ exclusive }) => exclusive),
  );
  return question?.kind === 'multiple' && !areApart ? undefined : others.map((option) => option.id);
}

/** Every answer set that gets here has an answer to it, so a form need not show this before it is given. */
function isSurelyAsked(questionnaire: Questionnaire, id: string, given: readonly Clause[]): boolean {
  const known = given.map(keyOf);
  return clausesOf(questionnaire, reachedWhen(questionnaire, id)).every((clause) =>
    known.includes(keyOf(clause)),
  );
}
