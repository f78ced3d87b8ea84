import { allScreenIds } from '../../src/lib/engine/screens.ts';
import { mild } from '../support/questionnaire.ts';
import { tellsAnAnswer } from '../support/words.ts';
import { expectedAt } from './expected.ts';
import { everyPage, titleIn } from './pages.ts';
import { everyPlace } from './places.ts';
import { everyRoute, machine, type Snapshot } from './routes.ts';
import { expect, test } from './test.ts';
import { allOf, nameOf, pairwise, unseenPairs } from './variants.ts';

test.use({ trace: 'off' });

const places = everyPlace();
const names = places.map(({ name }) => name);
const visits = process.env['WALK'] === 'all' ? allOf(names) : pairwise(names);

test('the walk holds every pair of place, person, colours, size, text and motion', () => {
  expect(new Set(names).size).toBe(names.length);
  expect(unseenPairs(visits)).toEqual([]);
});

test('every screen and page has a title of its own, which tells no answer', () => {
  const titled = everyRoute().map(({ to }) => ({ screen: screenOf(to), title: expectedAt(to).title }));
  const pages = everyPage()
    .filter((page) => !/^[^/]+\/(?!en\/)[^/]+\//.test(page))
    .map((page) => ({ screen: page, title: titleIn(page) }));
  const titles = new Map([...titled, ...pages].map(({ screen, title }) => [screen, title]));
  expect(new Set(titles.values()).size).toBe(titles.size);
  expect([...titles.values()].filter((title) => title === '' || tellsAnAnswer(title))).toEqual([]);
});

/** A stop is one screen wherever it comes: the title does not tell after which answer. */
const screenOf = ({ context: { screen } }: Snapshot) =>
  screen.kind === 'question' ? screen.id : screen.kind;

test('the walk comes to every screen and every state of the chart', () => {
  const routes = everyRoute();
  const screens = new Set(routes.map(({ to }) => to.context.screen.id));
  const chart = new Set(routes.map(({ to }) => String(to.value)));
  expect([...screens].sort()).toEqual([...allScreenIds(mild)].sort());
  expect([...chart].sort()).toEqual(Object.keys(machine.states).sort());
});

for (const { name, go } of places) {
  test(`${name} is for everyone`, async ({ walker }) => {
    const variants = visits.get(name) ?? [];
    test.setTimeout(20_000 + 5_000 * variants.length);
    for (const person of ['self', 'carer'] as const) {
      const own = variants.filter((each) => each.person === person);
      if (own.length > 0) await go(walker, person);
      for (const variant of own) {
        const wrong = await walker.complaints(variant);
        expect.soft(wrong, `${person}, ${nameOf(variant)}`).toEqual([]);
      }
    }
  });
}
