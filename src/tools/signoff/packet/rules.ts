import type { OpenPoint, Outcome, PrintedNote, Question, Stop } from '../../../lib/engine/schema.ts';
import { explain, explainIf, nameOfDefinition, quoted } from '../explain.ts';
import { mark, sentences, type Book } from './book.ts';
import { html, type Html } from './html.ts';

/** The rules that a screen's questions complete: each is printed under the last question it is about. */
export function rulesOf(book: Book, screen: readonly Question[]): readonly Html[] {
  const { questions, openPoints, notes, stops } = book.site.questionnaire;
  const position = (id: string) => questions.findIndex((each) => each.id === id);
  const isHere = (of: readonly string[]) => {
    const last = of.reduce((a, b) => (position(b) > position(a) ? b : a));
    return screen.some(({ id }) => id === last);
  };
  return [
    ...stops.filter(({ after }) => isHere([after])).map((stop) => stopRule(book, stop)),
    ...openPoints.filter(({ of }) => isHere(of)).map((point) => pointRule(book, point)),
    ...notes.filter(({ of }) => isHere(of)).map((note) => noteRule(book, note)),
    ...criteriaEndingOn(book, screen).map((id) => criterionRule(book, id)),
  ];
}

export const definitionRule = (book: Book, id: string): Html => {
  const condition = book.site.questionnaire.definitions[id] ?? { all: [] };
  return html`<div class="rule">
    <p><strong>${nameOfDefinition(id)}</strong> holds if ${explain(book.speaker, condition)}.</p>
    ${mark(book, `definition:${id}`)}
  </div>`;
};

export const outcomeRule = (book: Book, outcome: Outcome): Html =>
  rule(book, `outcome:${outcome.id}`, html`${explainIf(book.speaker, outcome.when)}, this is the outcome.`, [
    ...(outcome.withoutNotes ? [html`<p>Nothing else is worked out, and no notes are made.</p>`] : []),
  ]);

const stopRule = (book: Book, { screen, after, when, final }: Stop): Html =>
  rule(
    book,
    `stop:${screen}@${after}`,
    html`${explainIf(book.speaker, when, after)}: the screen
    ${quoted(book.site.english.outcomes[screen]?.heading ?? screen)} comes next.`,
    [
      html`<p>
        ${
          final
            ? 'The check ends there. The only way on is to go back and change the answer.'
            : 'The patient can change the answer, or keep going and make notes.'
        }
      </p>`,
    ],
  );

function pointRule(book: Book, { id, of, when, finding }: OpenPoint): Html {
  const { criteria, findings } = book.site.english.findings;
  const effect = finding
    ? `${quoted(criteria[finding.criterion]?.name ?? finding.criterion)} is ${quoted(findings[finding.is])} There is an open point.`
    : 'There is an open point. No criterion changes.';
  return rule(
    book,
    `rule:${id}`,
    html`${explainIf(book.speaker, when, of.length === 1 ? of[0] : undefined)}: ${effect}`,
    [sentences(book, `points.${id}.`)],
  );
}

const noteRule = (book: Book, { id, of, when }: PrintedNote): Html =>
  rule(
    book,
    `note:${id}`,
    html`${explainIf(book.speaker, when, of.length === 1 ? of[0] : undefined)}: a fact is printed. It changes
    nothing.`,
    [sentences(book, `facts.${id}.`)],
  );

function criterionRule(book: Book, id: string): Html {
  const { criteria, findings } = book.site.english.findings;
  const met = book.site.questionnaire.criteria.find((each) => each.id === id)?.met ?? { all: [] };
  return rule(book, `criterion:${id}`, html`The criterion ${quoted(criteria[id]?.name ?? id)}`, [
    html`<p>
      Any open point above that makes it ${quoted(findings.notMet)} wins; then any that makes it
      ${quoted(findings.discuss)} Where there is none: if ${explain(book.speaker, met)}, it is
      ${quoted(findings.met)} In every other case it is ${quoted(findings.discuss)} Where its questions were
      not asked: ${quoted(findings.notAsked)}
    </p>`,
    sentences(book, `findings.criteria.${id}.`),
  ]);
}

function rule(book: Book, id: string, title: Html, body: readonly Html[]): Html {
  return html`<div class="rule">
    <h4>${title}</h4>
    ${body} ${sourcesOf(book, id)} ${mark(book, id)}
  </div>`;
}

function sourcesOf({ site }: Book, id: string): Html {
  const named = site.sources.rules[id];
  if (!named) return html``;
  const titles = named.sources.map((source) => site.sources.sources[source]?.title ?? source);
  return html`<p class="sources"><strong>Sources:</strong> ${titles.join('; ')}. ${named.note}</p>`;
}

/** The criteria whose last question is on this screen. */
function criteriaEndingOn({ site }: Book, screen: readonly Question[]): readonly string[] {
  const { questions, criteria } = site.questionnaire;
  return criteria
    .map(({ id }) => id)
    .filter((id) => {
      const last = questions.findLast(({ part }) => part === id);
      return screen.some((question) => question === last);
    });
}
