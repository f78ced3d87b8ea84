import type { Visit } from './visit.ts';

/** Picks answers by Tab, Space and the arrows. */
export async function pickByKeys(
  visit: Visit,
  question: string,
  answer: string | readonly string[],
): Promise<void> {
  const inputs = `fieldset[data-question="${question}"] input`;
  if (typeof answer !== 'string') {
    for (const option of answer) await visit.pressAt(`${inputs}[value="${option}"]`, 'Space');
    return;
  }
  const values = await visit.browser.run(
    (body, all) => [...body.querySelectorAll<HTMLInputElement>(all)].map(({ value }) => value),
    inputs,
  );
  await visit.pressAt(inputs, 'Space');
  for (let steps = 0; steps < values.indexOf(answer); steps += 1) await visit.browser.press('ArrowDown');
}
