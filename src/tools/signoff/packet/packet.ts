import { coverage } from '../ledger.ts';
import type { SignedSite } from '../signed-site.ts';
import { bookOf, mark, sentences, type Book } from './book.ts';
import { html, Html } from './html.ts';
import { definitionRule } from './rules.ts';
import { screensOf, type Section } from './screens.ts';
import { style } from './style.ts';

/** Everything a clinician signs, as one printable document: it has every item once, with its id and hash. */
export function packetOf(site: SignedSite, today: string): string {
  const book = bookOf(site);
  const sections = [
    sharedConditions(book),
    ...screensOf(book),
    printedNotes(book),
    disclosures(book),
    orders(book),
    facts(book),
  ];
  const numbered = sections.map(({ heading, body }, index) => section(heading, body, String(index + 1)));
  const rest = otherWords(book, shownIn(numbered)).map(({ heading, body }, index) =>
    section(heading, body, String(sections.length + index + 1)),
  );
  const { questionnaire, contentHash } = site;
  const name = `MILD self-check ${questionnaire.version}, content ${contentHash}`;
  return html`${new Html('<!doctype html>')}
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>Sign-off packet: ${name}</title>
        ${style(name)}
      </head>
      <body>
        ${cover(book, today)} ${decisionList(book)} ${numbered} ${rest}
      </body>
    </html> `.markup;
}

function cover({ site }: Book, today: string): Html {
  const { questionnaire, contentHash, items, ledger } = site;
  const { signed } = coverage(ledger, items, today);
  return html`<header>
    <p class="over">For the clinician who signs off</p>
    <h1>MILD self-check: sign-off packet</h1>
    <table class="facts">
      <tr>
        <th>Questionnaire version</th>
        <td>${questionnaire.version}</td>
      </tr>
      <tr>
        <th>Content</th>
        <td>${contentHash}</td>
      </tr>
      <tr>
        <th>Made on</th>
        <td>${today}</td>
      </tr>
      <tr>
        <th>Signed so far</th>
        <td>${signed.length} of ${items.length} items</td>
      </tr>
    </table>
    <h2>What is being signed</h2>
    <p>
      Every question, option, rule, order, sentence, fact and decision of this version, in English. Each is an
      item with an id and a hash of its own content, printed in small type beside it. A signature holds for an
      item as long as its content stays the same: when one word changes, that sentence alone must be signed
      again.
    </p>
    <p>
      Until every item is signed and no signature has run out, each page of the check says:
      “${site.english.notes.disclosures.review}”
    </p>
    <h2>How to read it</h2>
    <ul>
      <li>Sections stand in the order in which a patient meets the screens. Sign at the end of each.</li>
      <li>A rule speaks only when each question that it is about was asked.</li>
      <li>Words in [brackets] are conditions that several rules share; they are explained first, once.</li>
      <li>“When someone helps” is what is said when the questions are about someone else.</li>
      <li>{{clinic}} stands for the clinic’s name. {date}, {text} and the like are filled in later.</li>
    </ul>
    ${signature('I have read the whole packet.')}
  </header>`;
}

const decisionList = (book: Book): Html =>
  html`<section>
    <h2>Decisions</h2>
    <p>Each needs a name and a date before real patients use the check.</p>
    ${book.site.decisions.map(
      ({ id, question, now }) =>
        html`<div class="decision">
          <p><span class="box"></span> <strong>${question}</strong></p>
          <p>Now: ${now}</p>
          <p class="line">
            <span class="wide">Decision</span><span>Name and signature</span><span>Date</span>
          </p>
          ${mark(book, `decision:${id}`)}
        </div>`,
    )}
  </section>`;

const sharedConditions = (book: Book): Section => ({
  heading: 'Conditions that several rules share',
  body: Object.keys(book.site.questionnaire.definitions).map((id) => definitionRule(book, id)),
});

const printedNotes = (book: Book): Section => ({
  heading: 'The printed notes',
  body: [sentences(book, 'notes.', [], { skip: (path) => path.startsWith('disclosures.') })],
});

const disclosures = (book: Book): Section => ({
  heading: 'Disclosures',
  body: [sentences(book, 'notes.disclosures.')],
});

const orders = (book: Book): Section => ({
  heading: 'The order of things',
  body: [
    html`<p>The first outcome that fits wins. The other orders decide what is read first.</p>`,
    ...book.site.items
      .filter(({ kind }) => kind === 'order')
      .map(
        ({ id, content }) =>
          html`<div class="rule">
            <p>
              <strong>${orderNames[id] ?? id}:</strong>
              ${Array.isArray(content) ? content.join(', ') : ''}
            </p>
            ${mark(book, id)}
          </div>`,
      ),
  ],
});

const facts = (book: Book): Section => ({
  heading: 'Facts of the learn page and the handouts',
  body: [
    html`<p>
      Each fact stands above under its own words. Here are its sources, the day on which it was checked, and
      the last day on which a release may state it.
    </p>`,
    ...Object.entries(book.site.learnFacts.facts).map(
      ([id, { sources, checked, reviewBy }]) =>
        html`<p>
          <strong>${id}:</strong> ${sources
            .map((source) => book.site.sources.sources[source]?.title ?? source)
            .join('; ')}.
          Checked on ${checked}, again by ${reviewBy}. ${mark(book, `fact:${id}`)}
        </p>`,
    ),
  ],
});

const orderNames: Readonly<Record<string, string>> = {
  'order:parts': 'Parts of the check',
  'order:questions': 'Questions',
  'order:stops': 'Stops',
  'order:criteria': 'Criteria',
  'order:openPoints': 'Open points on the screen',
  'order:notes': 'Printed facts',
  'order:outcomes': 'Outcomes, the first that fits wins',
  'order:printOrder': 'Open points on the physician’s page',
};

/** What no section has yet: the words of the other pages, and of buttons and frames, file by file. */
function otherWords(book: Book, shown: ReadonlySet<string>): readonly Section[] {
  const { english, items } = book.site;
  const isLeft = (prefix: string) => (path: string) => !shown.has(`sentence:${prefix}${path}`);
  return Object.keys(english)
    .map((file) => ({ file, prefix: `${file}.` }))
    .filter(({ prefix }) => items.some(({ id }) => id.startsWith(`sentence:${prefix}`) && !shown.has(id)))
    .map(({ file, prefix }) => ({
      heading: `Other words: ${file}`,
      body: [sentences(book, prefix, [], { skip: (path) => !isLeft(prefix)(path) })],
    }));
}

const shownIn = (segments: readonly Html[]): ReadonlySet<string> =>
  new Set(
    segments.flatMap(({ markup }) => [...markup.matchAll(/data-item="([^"]+)"/g)].map(([, id]) => id ?? '')),
  );

const section = (heading: string, body: readonly Html[], number: string): Html =>
  html`<section>
    <h2>${number}. ${heading}</h2>
    ${body} ${signature('I have read this section.')}
  </section>`;

const signature = (statement: string): Html =>
  html`<div class="sign">
    <p>
      ${statement} <span class="box"></span> I agree. <span class="box"></span> I agree with the changes that
      I marked.
    </p>
    <p class="line"><span>Name</span><span>Signature</span><span>Date</span></p>
  </div>`;
