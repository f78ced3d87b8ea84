import type {
  Coding,
  Extension,
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireItemEnableWhen,
} from '@medplum/fhirtypes';
import fhirpath, { type Model } from 'fhirpath';
import model from 'fhirpath/fhir-context/r4/index.js';

/** The ticked options, by linkId. */
export type Ticked = Readonly<Record<string, readonly Coding[]>>;

type Memory = 'forgets' | 'remembers';

/**
 * A form renderer that supports only standard R4, without extensions. R4 does not define whether the answer of an
 * item that is disabled again still counts, so some renderers forget it and some remember it.
 */
export const shownBy = (form: Questionnaire, ticked: Ticked, memory: Memory) =>
  filledIn(form, ticked, memory, isEnabled);

/** A form renderer that reads "!=" as "some answer differs", contrary to R4, and supports the expressions of SDC. */
export const shownByMisreading = (form: Questionnaire, ticked: Ticked, memory: Memory) =>
  filledIn(form, ticked, memory, (item, counting) => {
    const extension = item.extension?.find(({ url }) => url?.endsWith('-enableWhenExpression'));
    return extension ? isTrue(extension, counting) : isEnabled(item, counting, isAnother);
  });

function filledIn(
  form: Questionnaire,
  ticked: Ticked,
  memory: Memory,
  enables: (item: QuestionnaireItem, counting: Ticked) => boolean,
) {
  const counting: Record<string, readonly Coding[]> = memory === 'remembers' ? { ...ticked } : {};
  const shown: QuestionnaireItem[] = [];
  const show = (items: readonly QuestionnaireItem[]) => {
    for (const item of items) {
      if (!enables(item, counting)) continue;
      shown.push(item);
      counting[item.linkId ?? ''] = ticked[item.linkId ?? ''] ?? [];
      show(item.item ?? []);
    }
  };
  show(form.item ?? []);
  const isRead = (item: QuestionnaireItem) => item.type !== 'group' && shown.includes(item);
  const linkIds = (type: string) => shown.filter((item) => item.type === type).map(({ linkId }) => linkId);
  const groups = shown.filter(({ type }) => type === 'group');
  const isEmpty = ({ item }: QuestionnaireItem) => !allItems(item).some(isRead);
  return {
    questions: linkIds('choice'),
    displays: linkIds('display'),
    stops: groups
      .filter((group) => !isEnabledByExpression(group))
      .map(({ linkId }) => linkId)
      .filter((linkId) => linkId?.includes('-after-')),
    /** Headings under which nothing is shown that asks or tells anything. */
    empty: groups.filter(isEmpty),
  };
}

function isEnabled(
  { enableWhen = [], enableBehavior }: QuestionnaireItem,
  counting: Ticked,
  differs = isNone,
): boolean {
  if (enableWhen.length === 0) return true;
  if (enableWhen.length > 1 && !enableBehavior) throw new Error('enableBehavior is missing');
  const met = enableWhen.filter((each) => isMet(each, counting[each.question ?? ''] ?? [], differs));
  return enableBehavior === 'any' ? met.length > 0 : met.length === enableWhen.length;
}

function isMet(
  { operator, answerCoding, answerBoolean }: QuestionnaireItemEnableWhen,
  answers: readonly Coding[],
  differs: typeof isNone,
): boolean {
  if (operator === 'exists') return answers.length > 0 === answerBoolean;
  const isEqual = ({ system, code }: Coding) =>
    system === answerCoding?.system && code === answerCoding?.code;
  if (operator === '=') return answers.some(isEqual);
  if (operator === '!=') return differs(answers, isEqual);
  throw new Error(`operator "${operator}" is not known`);
}

type IsEqual = (answer: Coding) => boolean;
const isNone = (answers: readonly Coding[], isEqual: IsEqual) => !answers.some(isEqual);
const isAnother = (answers: readonly Coding[], isEqual: IsEqual) => !answers.every(isEqual);

function isTrue({ valueExpression }: Extension, counting: Ticked): boolean {
  const resource = {
    resourceType: 'QuestionnaireResponse',
    item: Object.entries(counting).map(([linkId, answers]) => ({
      linkId,
      answer: answers.map((valueCoding) => ({ valueCoding })),
    })),
  };
  const [result] = fhirpath.evaluate(
    resource,
    valueExpression?.expression ?? '',
    { resource },
    model as Model,
  ) as unknown[];
  return result === true;
}

/** Every item, those inside others among them, in order. */
export const allItems = (items: readonly QuestionnaireItem[] = []): readonly QuestionnaireItem[] =>
  items.flatMap((item) => [item, ...allItems(item.item)]);

/** A form that supports no expressions always shows the neutral heading of such a group. */
export const isEnabledByExpression = ({ extension = [] }: QuestionnaireItem) =>
  extension.some(({ url }) => url?.endsWith('/sdc-questionnaire-enableWhenExpression'));
