import type { Visit } from './visit.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fewer rules than this passing means that axe did not see the page. */
const LEAST = 10;

/** The violations found by axe, which the page has loaded. */
export async function complaints(visit: Visit): Promise<readonly string[]> {
  const { passed, wrong } = await visit.browser.run(runAxe, TAGS);
  return passed < LEAST ? [`axe saw nothing: only ${passed} rules passed`, ...wrong] : wrong;
}

async function runAxe(body: HTMLElement, tags: string[]): Promise<{ passed: number; wrong: string[] }> {
  const { axe } = window as unknown as { axe: typeof import('axe-core') };
  const { passes, violations } = await axe.run(body.ownerDocument, {
    runOnly: { type: 'tag', values: tags },
    resultTypes: ['violations'],
  });
  const wrong = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
  return { passed: passes.length, wrong };
}
