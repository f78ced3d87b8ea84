import type { Answers } from '../engine/answers.ts';
import { assess, type Finding, type Reasoned } from '../engine/assess.ts';
import { pathOf } from '../engine/path.ts';
import type { Questionnaire } from '../engine/schema.ts';

/** A question of the notes and what was picked there, in the questionnaire's order. */
export interface Entry {
  readonly question: string;
  readonly picks: readonly string[];
}

export interface Treatment extends Entry {
  /** The follow-up on how long or when, where it was asked. */
  readonly detail: Entry | undefined;
}

/** The notes as ids: screen, print and every export are made from this and from the words of a language. */
export interface NotesDocument {
  readonly version: string;
  readonly outcome: string;
  readonly answeredBy: string | undefined;
  /** Signs that a doctor should check soon, by how soon; `unsure` names the questions answered "Not sure". */
  readonly warning: {
    readonly today: readonly string[];
    readonly nextDays: readonly string[];
    readonly unsure: readonly string[];
  };
  readonly problem: readonly Entry[];
  readonly diagnosis: readonly Entry[];
  readonly treatments: readonly Treatment[];
  readonly furtherCare: Entry | undefined;
  readonly surgery: Entry | undefined;
  readonly pastBack: Entry | undefined;
  readonly health: Entry | undefined;
  /** Empty where a warning sign comes first and the criteria stay out of sight. */
  readonly findings: readonly Finding[];
  /** In the order in which a physician reads them. */
  readonly points: readonly Reasoned[];
  readonly facts: readonly Reasoned[];
}

const treatmentQuestions = ['painPills', 'physicalTherapy', 'steroidShots'];

/** Throws UnansweredQuestionError while the answers are not complete. */
export function notesDocument(questionnaire: Questionnaire, answers: Answers): NotesDocument {
  const { outcome, findings, points, notes } = assess(questionnaire, answers);
  const { asked } = pathOf(questionnaire, answers);
  const entry = (id: string): Entry | undefined => {
    const found = asked.find(({ question }) => question.id === id);
    return found && { question: id, picks: found.picks };
  };
  const entries = (ids: readonly string[]) => ids.map(entry).filter((each) => each !== undefined);
  const followUp = (id: string) =>
    entries(asked.filter(({ question }) => question.followUpOf === id).map(({ question }) => question.id))[0];

  return {
    version: questionnaire.version,
    outcome: outcome.id,
    answeredBy: entry('respondent')?.picks[0],
    warning: warningOf(questionnaire, entries(['emergencySigns', 'warningSigns'])),
    problem: entries(['duration', 'limitation', 'walking', 'pattern']),
    diagnosis: entries(['diagnosis', 'scan']),
    treatments: entries(treatmentQuestions).map((each) => ({ ...each, detail: followUp(each.question) })),
    furtherCare: entry('moreCare'),
    surgery: entry('surgeryView'),
    pastBack: entry('pastBack'),
    health: entry('health'),
    findings: outcome.id === 'callToday' ? [] : findings,
    points: inPrintOrder(questionnaire, points),
    facts: notes,
  };
}

/** The picked signs of these entries by how soon they must be looked at. */
export function warningOf(questionnaire: Questionnaire, entries: readonly Entry[]): NotesDocument['warning'] {
  const picked = (urgency: 'today' | 'nextDays') =>
    entries.flatMap(({ question, picks }) =>
      picks.filter((pick) =>
        questionnaire.questions
          .find(({ id }) => id === question)
          ?.options.some((option) => option.id === pick && option.urgency === urgency),
      ),
    );
  const unsure = entries.filter(({ picks }) => picks.includes('unsure')).map(({ question }) => question);
  return { today: picked('today'), nextDays: picked('nextDays'), unsure };
}

const inPrintOrder = ({ printOrder }: Questionnaire, points: readonly Reasoned[]) =>
  [...points].sort((a, b) => printOrder.indexOf(a.id) - printOrder.indexOf(b.id));
