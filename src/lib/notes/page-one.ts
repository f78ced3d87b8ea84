import type { Questionnaire } from '../engine/schema.ts';
import type { PageBlock, PageOne } from './page-one-schema.ts';

export type { EvidenceBlock, PageBlock, PageOne } from './page-one-schema.ts';

type AnyBlock = PageBlock | PageOne['head'][number];

/** Every block of the page in order, including those beside a criterion. */
export const blocksOf = ({ head, sections }: PageOne): readonly AnyBlock[] => [
  ...head,
  ...sections.flatMap(({ blocks }) =>
    blocks.flatMap((each): readonly AnyBlock[] =>
      each.form === 'criteria' ? [each, ...Object.values(each.evidence ?? {}).flat()] : [each],
    ),
  ),
];

/** The simplest page that prints everything, for callers that need the notes but not their layout. */
export const plainPage = ({ questions }: Pick<Questionnaire, 'questions'>): PageOne => ({
  head: [],
  sections: [
    {
      id: 'answers',
      blocks: [
        { form: 'facts', questions: questions.map((question) => question.id) },
        { form: 'criteria' },
        { form: 'points' },
        { form: 'notes' },
      ],
    },
  ],
  urgent: [],
  notPrinted: {},
});

/** The questions that the page names, in order. */
export const questionsOn = (page: PageOne): readonly string[] =>
  blocksOf(page).flatMap((each) => ('questions' in each ? each.questions : []));
