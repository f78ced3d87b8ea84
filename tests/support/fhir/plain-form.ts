import type {
  Coding,
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireItemEnableWhen,
} from '@medplum/fhirtypes';

/** What someone ticked, by linkId. */
export type Ticked = Readonly<Record<string, readonly Coding[]>>;

/**
 * A form that knows FHIR R4 and nothing else: no extension, nothing of ours. R4 does not say whether an answer of an
 * item that is disabled again still counts, so there are forms that forget it and forms that remember it.
 */
export function shownBy(form: Questionnaire, ticked: Ticked, memory: 'forgets' | 'remembers') {
  const counting: Record<string, readonly Coding[]> = memory === 'remembers' ? { ...ticked } : {};
  const shown: QuestionnaireItem[] = [];
  const show = (items: readonly QuestionnaireItem[]) => {
    for (const item of items) {
      if (!isEnabled(item, counting)) continue;
      shown.push(item);
      counting[item.linkId ?? ''] = ticked[item.linkId ?? ''] ?? [];
      show(item.item ?? []);
    }
  };
  show(form.item ?? []);
  const isRead = (item: QuestionnaireItem) => item.type !== 'group' && shown.includes(item);
  const linkIds = (type: string) => shown.filter((item) => item.type === type).map(({ linkId }) => linkId);
  return {
    questions: linkIds('choice'),
    displays: linkIds('display'),
    stops: linkIds('group').filter((linkId) => linkId?.includes('-after-')),
    /** Groups in which nothing is shown that asks or tells anything. */
    empty: shown
      .filter(({ type, item = [] }) => type === 'group' && !allItems(item).some(isRead))
      .map(({ linkId }) => linkId),
  };
}

function isEnabled({ enableWhen = [], enableBehavior }: QuestionnaireItem, counting: Ticked): boolean {
  if (enableWhen.length === 0) return true;
  if (enableWhen.length > 1 && !enableBehavior) throw new Error('enableBehavior is missing');
  const met = enableWhen.filter((each) => isMet(each, counting[each.question ?? ''] ?? []));
  return enableBehavior === 'any' ? met.length > 0 : met.length === enableWhen.length;
}

function isMet(
  { operator, answerCoding, answerBoolean }: QuestionnaireItemEnableWhen,
  answers: readonly Coding[],
): boolean {
  if (operator === 'exists') return answers.length > 0 === answerBoolean;
  const isEqual = answers.some(
    ({ system, code }) => system === answerCoding?.system && code === answerCoding?.code,
  );
  if (operator === '=') return isEqual;
  if (operator === '!=') return !isEqual;
  throw new Error(`operator "${operator}" is not known`);
}

/** Every item, those inside others among them, in order. */
export const allItems = (items: readonly QuestionnaireItem[] = []): readonly QuestionnaireItem[] =>
  items.flatMap((item) => [item, ...allItems(item.item)]);
