import { allScreenIds, screenName } from '../../../src/lib/engine/screens.ts';
import { mild } from '../../support/data/questionnaire.ts';
import { tellsAnAnswer } from '../../support/data/titles.ts';
import { expectedAt } from './expected.ts';
import { everyPage, titleIn } from './pages.ts';
import { everyDestination } from './destinations.ts';
import { everyRoute, machine, type Snapshot } from './routes.ts';
import { expect, test } from './test.ts';
import { allOf, nameOf, spoken, spread, unseenPairs, type Variant } from './variants.ts';

test.use({ trace: 'off' });

const isEverything = process.env['WALK'] === 'all';
const everywhere = everyDestination();
/**
 * A question that is changed looks as it did when it was asked, but for the button that leads back to review. As it
 * came it is a part of what it is after Continue with nothing picked.
 */
const isShownByAnother = (name: string) =>
  name.endsWith(', changed') || everywhere.some((each) => each.name === `${name}, nothing picked`);
const places = everywhere.filter(({ name }) => isEverything || !isShownByAnother(name));
const names = places.map(({ name }) => name);
const visits = isEverything ? allOf(places) : spread(places);

test('the walk holds every pair of person, colours, language, size, text and motion', () => {
  expect(new Set(names).size).toBe(names.length);
  expect(unseenPairs(places, visits)).toEqual([]);
});

/** The questionnaire asks these two lists, far apart, in the same words: "And any of these?" */
const inTheSameWords = ['suddenSigns', 'healthPlan'];

for (const language of spoken)
  test(`every screen and page in ${language} has a title of its own, which tells no answer`, () => {
    const titled = everyRoute().map(({ to }) => ({
      screen: screenOf(to),
      title: expectedAt(to, language).title,
    }));
    const pages = everyPage()
      .filter(({ languages }) => languages.includes(language))
      .map(({ name, pathIn }) => ({ screen: name, title: titleIn(pathIn(language)) }));
    const titles = new Map([...titled, ...pages].map(({ screen, title }) => [screen, title]));
    const twice = [...titles].filter(([screen, title]) =>
      [...titles].some(([other, its]) => other !== screen && its === title),
    );
    expect(twice.filter(([screen]) => !inTheSameWords.includes(screen))).toEqual([]);
    expect([...titles.values()].filter((title) => title === '' || tellsAnAnswer(title))).toEqual([]);
  });

/** A stop is one screen wherever it comes: the title does not tell after which answer. */
const screenOf = ({ context: { screen } }: Snapshot) =>
  screen.kind === 'question' ? screen.id : screenName(screen);

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
    test.setTimeout(60_000 + 5_000 * variants.length);
    for (const [first, ...others] of groupsOf(variants)) {
      await go(walker, first.person, first.language);
      for (const variant of [first, ...others])
        expect.soft(await walker.complaints(variant), nameOf(variant)).toEqual([]);
    }
  });
}

/** What is seen from one walk: the same person in the same language. */
const groupsOf = (variants: readonly Variant[]) =>
  Object.values(Object.groupBy(variants, ({ person, language }) => `${person} ${language}`)) as [
    Variant,
    ...Variant[],
  ][];
