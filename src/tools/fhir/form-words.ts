import { partName } from '../../lib/i18n/part-name.ts';
import type { Words } from '../../lib/i18n/words.ts';
import type { Questionnaire } from '../../lib/engine/schema.ts';
import { formTitle } from './questionnaire.ts';
import type { FormWords } from './response.ts';
import { questionText } from './wording.ts';

/** The words of a form, as published and as repeated by a response to it. */
export function formWords({ parts, questions, outcomes }: Questionnaire, words: Words): FormWords {
  return {
    title: formTitle(words),
    answers: partName(words, 'review'),
    parts: Object.fromEntries(parts.map((part) => [part, partName(words, part)])),
    headings: Object.fromEntries(outcomes.map(({ id }) => [id, words.outcomes[id]?.heading ?? ''])),
    questions: Object.fromEntries(
      questions.map(({ id }) => [
        id,
        {
          label: words.questions[id]?.label ?? '',
          text: questionText(words, id),
          options: words.questions[id]?.options ?? {},
        },
      ]),
    ),
  };
}
