import { selectorSpecificity } from '@csstools/selector-specificity';
import { JSDOM } from 'jsdom';
import postcss, { type Root, type Rule } from 'postcss';
import selectorParser, { type Selector } from 'postcss-selector-parser';

/** A page's sheets without what its first screens don't need, and one sheet with that. */
export interface SplitStyle {
  readonly first: readonly string[];
  readonly later: string;
}

/**
 * Parts the sheets of a page. What is for print alone, or matches nothing on the page as it comes, templates included,
 * may come later. A rule stays where one that stays, stands after it and weighs the same sets the same property: if it
 * came later, it would win. So the page looks with both as it does with the whole.
 */
export function splitStyle(html: string, sheets: readonly string[]): SplitStyle {
  const isOnPage = matcherFor(html);
  const roots = sheets.map((sheet) => postcss.parse(sheet));
  const staying = new Set<Rule>();
  const wins: Claim[] = [];
  for (const rule of roots.flatMap(rulesOf).reverse()) {
    const claims = claimsOf(rule);
    const isNeeded = !isForPrint(rule) && rule.selectors.some(isOnPage);
    if (!isNeeded && mayMove(rule) && !claims.some((claim) => wins.some(same(claim)))) continue;
    staying.add(rule);
    wins.push(...claims);
  }
  return {
    first: roots.map((root) => only(root, (rule) => staying.has(rule))),
    later: roots.map((root) => only(root, (rule) => !staying.has(rule), true)).join(''),
  };
}

/** What a rule has a say in, and how much it weighs. */
interface Claim {
  readonly weight: string;
  readonly property: string;
}

const same = (a: Claim) => (b: Claim) => a.weight === b.weight && a.property === b.property;

function claimsOf(rule: Rule): Claim[] {
  const properties = new Set<string>();
  rule.walkDecls(({ prop }) => void properties.add(familyOf(prop)));
  return weightsOf(rule).flatMap((weight) => [...properties].map((property) => ({ weight, property })));
}

function weightsOf(rule: Rule): string[] {
  const weights: string[] = [];
  selectorParser()
    .astSync(rule.selector)
    .each((selector) => {
      const { a, b, c } = selectorSpecificity(selector as Selector);
      weights.push([a, b, c].join());
    });
  return [...new Set(weights)];
}

/** A shorthand and what it sets count as one. */
function familyOf(property: string): string {
  const [family = ''] = property.split('-');
  return { line: 'font', row: 'gap', column: 'gap', align: 'place', justify: 'place' }[family] ?? family;
}

/** A rule by itself or for some media; not a step of an animation, nor one inside another rule. */
const mayMove = ({ parent }: Rule): boolean =>
  parent?.type === 'root' || (parent?.type === 'atrule' && 'name' in parent && parent.name === 'media');

const isForPrint = ({ parent }: Rule): boolean =>
  parent?.type === 'atrule' && 'params' in parent && parent.params === 'print';

function rulesOf(root: Root): Rule[] {
  const rules: Rule[] = [];
  root.walkRules((rule) => void rules.push(rule));
  return rules;
}

/** The sheet with these rules alone; a later one has no other statements, they stay with the first. */
function only(root: Root, keep: (rule: Rule) => boolean, isLater = false): string {
  const rules = rulesOf(root);
  const copy = root.clone();
  rulesOf(copy).forEach((rule, at) => {
    if (!keep(rules[at] as Rule)) rule.remove();
  });
  copy.walkAtRules((each) => {
    const isMedia = each.name === 'media';
    if (isMedia ? each.nodes?.length === 0 : isLater) each.remove();
  });
  return copy.toString();
}

const states =
  /::?(before|after|backdrop|marker|hover|focus-visible|focus|active|checked|popover-open|target)(?![\w-])/g;

/** Whether a selector matches something, whatever state it is in. One that can't be told does. */
function matcherFor(html: string): (selector: string) => boolean {
  const { document } = new JSDOM(html).window;
  const templates = [...document.querySelectorAll('template')].map(({ content }) => content);
  return (selector) => {
    const stateless = selector.replace(states, '');
    try {
      return [document, ...templates].some((each) => each.querySelector(stateless || '*'));
    } catch {
      return true;
    }
  };
}
