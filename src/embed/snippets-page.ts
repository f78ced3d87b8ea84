import { defineMildCheck } from './element.ts';
import type { Loader } from './loaders.ts';
import { betterSnippet, plainSnippet, policyLines, type Choice } from './snippets.ts';
import { frameWords } from './words.ts';

interface Clinic {
  readonly id: string;
  readonly name: string;
  readonly languages: readonly { readonly locale: string; readonly name: string }[];
}

export interface SnippetsProps {
  readonly clinics: readonly Clinic[];
  readonly loader: Loader;
  readonly copied: string;
  readonly select: string;
}

const byId = <Kind extends HTMLElement = HTMLElement>(id: string) => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}`);
  return element as Kind;
};

const base = new URL('../', location.href);
const props = JSON.parse(byId('check-props').textContent) as SnippetsProps;
const clinic = byId<HTMLSelectElement>('clinic');
const language = byId<HTMLSelectElement>('language');

defineMildCheck(base);
fill(
  clinic,
  props.clinics.map(({ id, name }) => [id, name]),
);
clinic.addEventListener('change', offerLanguages);
language.addEventListener('change', show);
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]'))
  button.addEventListener('click', () => void copy(button));
for (const event of ['mild-check:ready', 'mild-check:finished'])
  byId('live').addEventListener(event, () => (byId('events').textContent += ` ${event}`));
offerLanguages();
byId('tool').hidden = false;

function offerLanguages(): void {
  const { languages = [] } = props.clinics.find(({ id }) => id === clinic.value) ?? {};
  fill(
    language,
    languages.map(({ locale, name }) => [locale, name]),
  );
  show();
}

function fill(select: HTMLSelectElement, options: readonly (readonly [string, string])[]): void {
  select.replaceChildren(...options.map(([value, text]) => new Option(text, value)));
}

function show(): void {
  const locale = language.value;
  const choice: Choice = {
    base: base.href,
    clinic: clinic.value,
    locale,
    words: frameWords(locale),
    loader: props.loader,
  };
  byId('plain').textContent = plainSnippet(choice);
  byId('better').textContent = betterSnippet(choice);
  for (const { directive, needed } of policyLines(choice)) byId(`needs-${needed}`).textContent = directive;
  byId('events').textContent = '';
  const live = document.createElement('mild-check');
  live.setAttribute('clinic', clinic.value);
  live.setAttribute('lang', locale);
  live.setAttribute('tell-finished', '');
  byId('live').replaceChildren(live);
}

/** If the clipboard is not available, the snippet is selected for copying by hand. */
async function copy(button: HTMLButtonElement): Promise<void> {
  const snippet = byId(button.dataset['copy'] ?? '');
  const texts = byId(`${snippet.id}-status`);
  try {
    await navigator.clipboard.writeText(snippet.textContent);
    texts.textContent = props.copied;
  } catch {
    getSelection()?.selectAllChildren(snippet);
    texts.textContent = props.select;
  }
}
