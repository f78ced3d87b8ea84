import { expect, type Page } from '@playwright/test';
import type { CheckEvent } from '../../../src/lib/machine/machine.ts';
import { axeComplaints } from './axe.ts';
import { expectedAt, wordsOf } from './expected.ts';
import type { Act } from './in-page/act.ts';
import { stepsOf } from './routes.ts';
import type { Action, State } from './states.ts';
import { apply, plain, type Language, type Variant } from './variants.ts';
import { builtFile } from '../../support/browser/site.ts';

export type Person = Variant['person'];

const checkIn = (language: Language) => `caliber-pain/${language}/index.html`;

/** Goes through the check as a person does, and sees what there is to see. */
export class Walker {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Walks to `state`, and is told at every step where it stands. */
  async walkTo(state: State, person: Person, language: Language = 'en'): Promise<void> {
    const events = state.route.events.map((event) => asAnsweredBy(person, event));
    const steps = stepsOf({ ...state.route, events });
    await this.#goto(checkIn(language));
    const states = await this.#act(steps.flatMap(({ event }) => actsOf(event)));
    const noticed = states
      .filter(({ step }) => step)
      .map(({ screen, heading, title, focused }) => ({ screen, heading, title, focused }));
    expect(noticed, 'screen, heading, title and focus after every step').toEqual(
      steps.map(({ to }) => expectedAt(to, language)),
    );
    for (const action of state.actions) await this.#do(action, language);
  }

  /** Opens a page that is not the check, and sees that it has a heading and a title. */
  async open(path: string): Promise<void> {
    await this.#goto(path);
    await expect(this.page.locator('h1')).toHaveCount(1);
    await expect(this.page).toHaveTitle(/\S/);
  }

  /** Comes to a screen that can't be drawn: the check says that it failed, in words. */
  async walkToFailure(language: Language = 'en'): Promise<void> {
    const check = checkIn(language);
    const { ui } = wordsOf(language, false);
    const body = withBrokenTermsFor('respondent', builtFile(check));
    await this.page.route(`**/${check}`, (route) => route.fulfill({ contentType: 'text/html', body }));
    await this.#goto(check);
    await this.page.unroute(`**/${check}`);
    const [failed] = await this.#act([{ does: 'continue' }]);
    expect(failed).toMatchObject({
      screen: 'failure',
      heading: ui.failure.heading,
      title: ui.app.title.replace('{title}', ui.failure.heading),
      focused: 'h1',
    });
  }

  async #goto(path: string): Promise<void> {
    await this.page.goto(path);
    await apply(this.page, plain);
  }

  async #do(action: Action, language: Language): Promise<void> {
    const before = await this.page.title();
    const [after] = (await this.#act([actOf(action)])).slice(-1);
    if ('press' in action && action.press === 'continue')
      expect(after).toMatchObject({
        focused: 'errors',
        title: wordsOf(language, false).ui.app.errorTitle.replace('{title}', before),
      });
  }

  async #act(acts: readonly (Act & { readonly step?: boolean })[]) {
    const states = await this.page.evaluate((all) => walk.act(all), acts);
    return states.map((pageState, index) => ({ ...pageState, step: acts[index]?.step ?? false }));
  }

  /** Everything that is wrong here when it is shown like this. */
  async complaints(variant: Variant): Promise<string[]> {
    await apply(this.page, variant);
    const isPaper = variant.colours === 'print';
    const axe = await axeComplaints(this.page, isPaper);
    const look = await this.page.evaluate((paper) => walk.lookAt(paper), isPaper);
    const focus = isPaper ? [] : await this.#focus();
    return [...axe, ...look, ...focus];
  }

  async #focus(): Promise<string[]> {
    await this.page.keyboard.press('Tab');
    return this.page.evaluate(() => walk.followFocus());
  }
}

const actsOf = (event: CheckEvent): (Act & { step?: boolean })[] => {
  switch (event.type) {
    case 'question.answer':
      return [
        { does: 'pick', picks: event.answers },
        { does: 'continue', step: true },
      ];
    case 'answer.change':
      return [{ does: 'change', question: event.question, step: true }];
    default:
      return [{ does: 'continue', step: true }];
  }
};

function actOf(action: Action): Act {
  if ('press' in action) return { does: action.press };
  return 'pick' in action ? { does: 'pick', picks: action.pick } : { does: action.open };
}

const asAnsweredBy = (person: Person, event: CheckEvent): CheckEvent =>
  person === 'carer' && event.type === 'question.answer' && 'respondent' in event.answers
    ? { ...event, answers: { ...event.answers, respondent: 'other' } }
    : event;

function withBrokenTermsFor(question: string, html: string): string {
  return html.replace(/(<script[^>]*id="check-props">)(.*?)(<\/script>)/s, (_all, before, json, after) => {
    const props = JSON.parse(json) as { terms: Record<string, unknown> };
    props.terms[question] = [null];
    return before + JSON.stringify(props).replaceAll('<', '\\u003c') + after;
  });
}
