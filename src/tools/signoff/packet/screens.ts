import type { Option, Question } from '../../../lib/engine/schema.ts';
import { explain, quoted } from '../explain.ts';
import { mark, sentences, type Book } from './book.ts';
import { html, type Html } from './html.ts';
import { outcomeRule, rulesOf } from './rules.ts';

/** A section that is read and signed as a whole. */
export interface Section {
  readonly heading: string;
  readonly body: readonly Html[];
}

/** Every screen in the order in which a patient can meet it. A stop comes after the question that first leads to it. */
export function screensOf(book: Book): readonly Section[] {
  const { questions, stops, outcomes } = book.site.questionnaire;
  const shown = new Set<string>();
  const screens = questions
    .filter(({ followUpOf }) => followUpOf === undefined)
    .flatMap((main) => {
      const onScreen = questions.filter(({ id, followUpOf }) => id === main.id || followUpOf === main.id);
      const due = stops
        .filter(({ after }) => onScreen.some(({ id }) => id === after))
        .map(({ screen }) => screen)
        .filter((screen) => !shown.has(screen));
      due.forEach((screen) => shown.add(screen));
      return [questionScreen(book, onScreen), ...[...new Set(due)].map((id) => outcomeScreen(book, id))];
    });
  return [
    wordsScreen(book, 'Start', ['ui.start.']),
    ...screens,
    wordsScreen(book, 'Review', ['ui.review.']),
    wordsScreen(book, 'Notes: the frame of the screen', ['ui.notes.', 'findings.', 'ui.clinic.'], 'criteria'),
    ...outcomes.filter(({ id }) => !shown.has(id)).map(({ id }) => outcomeScreen(book, id)),
  ];
}

const wordsScreen = (book: Book, heading: string, prefixes: readonly string[], without = ''): Section => ({
  heading,
  body: prefixes.map((prefix) =>
    sentences(book, prefix, [], without === '' ? {} : { skip: (path) => path.startsWith(`${without}.`) }),
  ),
});

const firstRows = ['heading', 'hint', 'options', 'why', 'help', 'warning', 'label', 'printedLabel'];

function questionScreen(book: Book, onScreen: readonly Question[]): Section {
  const [main] = onScreen;
  const words = book.site.english.questions;
  const heading = main ? words[main.id as keyof typeof words].heading : '';
  const rules = rulesOf(book, onScreen);
  return {
    heading,
    body: [
      ...onScreen.map((question) => questionSection(book, question)),
      html`<h3>What the answers mean</h3>`,
      ...(rules.length > 0 ? rules : [html`<p>The answer is printed. No rule looks at it alone.</p>`]),
    ],
  };
}

function questionSection(book: Book, question: Question): Html {
  const optionAt = (path: string) =>
    question.options.find(({ id }) => path === `options.${id}` || path === `optionsPrinted.${id}`);
  return html`<h3 class="question">${question.id}</h3>
    <p>${askedWhen(book, question)} ${mark(book, `question:${question.id}`)}</p>
    ${sentences(book, `questions.${question.id}.`, firstRows, {
      label: (path) => {
        const option = optionAt(path);
        if (!option) return undefined;
        return path.startsWith('options.')
          ? optionLabel(book, option)
          : html`In print <code>${option.id}</code>`;
      },
      with: (path) => {
        const option = optionAt(path);
        return option && path.startsWith('options.') ? [`option:${question.id}.${option.id}`] : [];
      },
    })}`;
}

function askedWhen({ speaker, site }: Book, { kind, when, followUpOf }: Question): string {
  const words = site.english.questions;
  const named = followUpOf && words[followUpOf as keyof typeof words].label;
  return [
    kind === 'single' ? 'One answer.' : 'As many answers as fit.',
    followUpOf === undefined ? '' : `On the same screen as ${quoted(named ?? followUpOf)}.`,
    when === undefined ? 'Always asked.' : `Asked only if ${explain(speaker, when)}.`,
  ].join(' ');
}

function optionLabel({ speaker }: Book, { id, exclusive, urgency, when }: Option): Html {
  const notes = [
    exclusive ? 'clears the others' : '',
    urgency === 'today' ? 'tier: today' : urgency === 'nextDays' ? 'tier: next few days' : '',
    when === undefined ? '' : `offered only if ${explain(speaker, when)}`,
  ].filter((note) => note !== '');
  return html`Option <code>${id}</code>${notes.length > 0 ? html`<br /><em>${notes.join('; ')}</em>` : ''}`;
}

function outcomeScreen(book: Book, id: string): Section {
  const { outcomes } = book.site.questionnaire;
  const outcome = outcomes.find((each) => each.id === id);
  const place = outcomes.findIndex((each) => each.id === id) + 1;
  return {
    heading: `Outcome: ${book.site.english.outcomes[id]?.heading ?? id}`,
    body: [
      html`<p>
        Outcomes are looked for in order, and the first that fits is taken. This is number ${place}.
      </p>`,
      sentences(book, `outcomes.${id}.`, ['heading', 'lead', 'action', 'paragraphs']),
      sentences(book, `ui.${id}.`),
      ...(outcome ? [outcomeRule(book, outcome)] : []),
    ],
  };
}
