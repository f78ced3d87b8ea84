import { home } from '../../../content/home.ts';
import { readJson } from '../../../content/read.ts';
import type { Words } from '../../../lib/i18n/words.ts';

/** The lower bound: the first question and the heading of the next one as plain HTML, with no script. */
export function floorPage(): string {
  const { respondent, emergencySigns } = readJson(`${home}/locales/en/questions.json`) as Words['questions'];
  if (!respondent || !emergencySigns) throw new Error(`${home}: the floor has no question to ask`);
  const options = Object.entries(respondent.options).map(
    ([id, text]) => `<p><label><input type="radio" name="respondent" value="${id}"> ${text}</label></p>`,
  );
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Floor</title>',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<style>#next:not(:target){display:none}#next:target~#first{display:none}</style></head><body><main>',
    `<div id="next" data-question="emergencySigns"><h1>${emergencySigns.heading}</h1></div>`,
    `<fieldset id="first" data-question="respondent"><legend><h1>${respondent.heading}</h1></legend>`,
    ...options,
    '<a href="#next" data-action="continue">Continue</a></fieldset></main></body></html>',
  ].join('\n');
}
