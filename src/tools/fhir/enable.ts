import type { QuestionnaireItem, QuestionnaireItemEnableWhen } from '@medplum/fhirtypes';
import { clausesOf, keyOf, type Clause, type Literal } from '../../lib/engine/clauses.ts';
import { reachedWhen } from '../../lib/engine/reached.ts';
import type { Questionnaire } from '../../lib/engine/schema.ts';
import type { Placed } from './layout.ts';
import { codeOf, codeSystemUrl } from './names.ts';

type Enabling = Pick<QuestionnaireItem, 'enableWhen' | 'enableBehavior'>;

/** When a form shows the item, in plain R4. */
export function enabling(questionnaire: Questionnaire, { linkId, clauses, given }: Placed): Enabling {
  const isAlone = clauses.length === 1;
  const around = isAlone ? given : [...given, ...clauses];
  const enableWhen = clauses.flatMap((clause) =>
    clause.flatMap((literal) => waysOf(questionnaire, literal, around, linkId)),
  );
  if (enableWhen.length === 0) return {};
  return { enableWhen, ...(enableWhen.length > 1 && { enableBehavior: isAlone ? 'any' : 'all' }) };
}

/** The answers any of which makes the literal hold. */
function waysOf(
  questionnaire: Questionnaire,
  { question, picked, is }: Literal,
  given: readonly Clause[],
  owner: string,
): readonly QuestionnaireItemEnableWhen[] {
  const equal = (option: string): QuestionnaireItemEnableWhen => ({
    question,
    operator: '=',
    answerCoding: { system: codeSystemUrl(questionnaire), code: codeOf(question, option) },
  });
  if (is) return picked.map(equal);
  const unanswered: QuestionnaireItemEnableWhen = { question, operator: 'exists', answerBoolean: false };
  return [
    ...othersOf(questionnaire, question, picked, owner).map(equal),
    ...(isSurelyAsked(questionnaire, question, given) ? [] : [unanswered]),
  ];
}

/**
 * What an answer without `picked` picks instead. R4 leaves open what "!=" means for several answers, so "none of these"
 * must be said by what is picked: the exclusive options when the rest is meant, all others when an exclusive one is.
 */
function othersOf(
  { questions }: Questionnaire,
  id: string,
  picked: readonly string[],
  owner: string,
): readonly string[] {
  const question = questions.find((each) => each.id === id);
  const others = (question?.options ?? []).filter((option) => !picked.includes(option.id));
  const areApart = (question?.options ?? []).every(
    (option) => option.exclusive || !picked.includes(option.id) || others.every(({ exclusive }) => exclusive),
  );
  if (question?.kind === 'multiple' && !areApart)
    throw new Error(
      `questionnaire: "${owner}" depends on "${id}" without ${picked.join(', ')}; FHIR R4 cannot say that`,
    );
  return others.map((option) => option.id);
}

/** Every answer set that gets here has an answer to it, so a form need not show this before it is given. */
function isSurelyAsked(questionnaire: Questionnaire, id: string, given: readonly Clause[]): boolean {
  const known = given.map(keyOf);
  return clausesOf(questionnaire, reachedWhen(questionnaire, id)).every((clause) =>
    known.includes(keyOf(clause)),
  );
}
