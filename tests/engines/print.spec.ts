import { printed } from '../support/paper/paper.ts';
import { patient } from '../support/data/questionnaire.ts';
import { expect, test } from '../support/browser/test.ts';
import { words } from '../support/data/words.ts';

test('the notes print as a page for the physician and one for the patient', async ({
  page,
  check,
}, testInfo) => {
  await check.jump(patient());
  for (const paper of ['Letter', 'A4'] as const) {
    const { pages } = await printed(page, paper, testInfo.outputPath(`${paper}.pdf`));
    const { title, patient: own, disclosures } = words.notes;
    expect(pages.map(({ lines }) => lines.slice(0, 2))).toEqual([
      [disclosures.review, title],
      [disclosures.review, own.title],
    ]);
  }
});

test('each sheet of the form for a pen says which form it is, and which of its questions are on it', async ({
  page,
}, testInfo) => {
  await page.goto('/caliber-pain/en/paper/index.html');
  const { pages } = await printed(page, 'Letter', testInfo.outputPath('form.pdf'));
  expect(pages.length).toBeGreaterThan(10);
  const unnamed = pages.filter(({ text }) => !text.includes(`${words.ui.app.name}. Questionnaire version`));
  expect(unnamed.map(({ text }) => text)).toEqual([]);
  const numbered = pages.flatMap(({ text }) =>
    [...text.matchAll(/\b(\d+) \/ \d+\b/g)].map(([, n]) => Number(n)),
  );
  expect([...new Set(numbered)]).toEqual(
    numbered.toSorted((a, b) => a - b).filter((n, at, all) => n !== all[at - 1]),
  );
});
