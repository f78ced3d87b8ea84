import type { Questionnaire, Stop } from '../../lib/engine/schema.ts';
import type { OutcomeWords, SignWords, Words } from '../../lib/i18n/words.ts';
import type { Paragraph } from './xhtml.ts';

export interface StopTexts {
  readonly heading: string;
  readonly paragraphs: readonly Paragraph[];
}

/** The texts of a stop: its heading, below it what to do, then what would make it more urgent. */
export function stopTexts(
  { outcomes }: Words,
  { questions }: Questionnaire,
  { screen, after, final }: Stop,
): StopTexts {
  const own: OutcomeWords = outcomes[screen] ?? { heading: screen };
  const { heading, lead, action, paragraphs = [], forSigns = {}, stop, keepGoing } = own;
  const signs = questions.find(({ id }) => id === after)?.options ?? [];
  const all: readonly (Paragraph | undefined)[] = [
    lead,
    action && { strong: action },
    ...paragraphs,
    ...signs.flatMap(({ id }) => adviceFor(forSigns[id])),
    final ? stop : keepGoing,
  ];
  return { heading, paragraphs: all.filter((each): each is Paragraph => each !== undefined && each !== '') };
}

const adviceFor = (advice: SignWords | undefined): readonly Paragraph[] =>
  advice ? [advice.lead, ...(advice.items ? [{ items: advice.items }] : [])] : [];
