import type { Questionnaire } from '../../lib/engine/schema.ts';
import type { Scope } from './measures/measure.ts';
import type { ContentText } from './texts.ts';

/** The texts shown together on one screen or one page. */
export interface ScreenTexts {
  readonly name: string;
  readonly scope: Exclude<Scope, 'whole'>;
  readonly texts: readonly ContentText[];
}

const everyScreen = 'every screen';
const screenOfGroup: Readonly<Record<string, string>> = { clinic: 'notes', erase: 'notes' };
const checkFiles = ['facts', 'findings', 'notes', 'outcomes', 'points', 'questions', 'ui'];

/** The texts grouped by screen, in order of first use. A file that the check does not include is a page. */
export function screensWith(
  questionnaire: Questionnaire,
  texts: readonly ContentText[],
): readonly ScreenTexts[] {
  const shown = Map.groupBy(texts, ({ id }) => screenOf(questionnaire, id));
  return [...shown].map(([name, own]) => ({ name, scope: scopeOf(own), texts: own }));
}

const scopeOf = ([first]: readonly ContentText[]) =>
  checkFiles.includes(first?.id.split('.')[0] ?? '') ? 'screen' : 'page';

export function screenOf(questionnaire: Questionnaire, id: string): string {
  const [file = '', first = '', second = ''] = id.split('.');
  switch (file) {
    case 'questions':
      return second === 'label' ? 'review' : mainOf(questionnaire, first);
    case 'outcomes':
      return isStop(questionnaire, first) ? first : 'notes';
    case 'facts':
      return 'notes, printed';
    case 'points':
      return second.startsWith('question') ? 'notes, printed' : 'notes';
    case 'findings':
      return 'notes';
    case 'notes':
      return first === 'disclosures' ? everyScreen : 'notes, printed';
    case 'ui':
      return first === 'titles'
        ? second
        : (screenOfGroup[first] ?? (isScreen(questionnaire, first) ? first : everyScreen));
    default:
      return file;
  }
}

function mainOf({ questions }: Questionnaire, id: string): string {
  return questions.find((question) => question.id === id)?.followUpOf ?? id;
}

const isStop = ({ stops }: Questionnaire, name: string) => stops.some(({ screen }) => screen === name);
const isScreen = (questionnaire: Questionnaire, name: string) =>
  isStop(questionnaire, name) ||
  ['start', 'review', 'notes', 'front', 'noScript', 'arriving', 'failure'].includes(name);
