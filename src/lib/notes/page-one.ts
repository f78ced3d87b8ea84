import type { Questionnaire } from '../engine/schema.ts';
import type { PageBlock, PageOne } from './page-one-schema.ts';

export type { EvidenceBlock, PageBlock, PageOne } from './page-one-schema.ts';

type AnyBlock = PageBlock | PageOne['head'][number];

/** Every block of the page in order, those beside a criterion too. */
export const blocksOf = ({ head, sections }: PageOne): readonly AnyBlock[] => [
  ...head,
  ...sections.flatMap(({ blocks }) =>
    blocks.flatMap((each): readonly AnyBlock[] =>
      each.form === 'criteria' ? [each, ...Object.values(each.evidence ?? {}).flat()] : [each],
    ),
  ),
];

/** A page on which everything stands, as plain as can be: for what needs the notes and not their looks. */
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
