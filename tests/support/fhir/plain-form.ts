import type {
  Coding,
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireItemEnableWhen,
} from '@medplum/fhirtypes';

/** The ticked options, by linkId. */
export type Ticked = Readonly<Record<string, readonly Coding[]>>;

/**
 * A form renderer that supports only standard R4, without extensions. R4 does not define whether the answer of an
 * item that is disabled again still counts, so some renderers forget it and some remember it.
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
    /** Groups without a visible question or text. */
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

/** Every item, including nested ones, in order. */
export const allItems = (items: readonly QuestionnaireItem[] = []): readonly QuestionnaireItem[] =>
  items.flatMap((item) => [item, ...allItems(item.item)]);
