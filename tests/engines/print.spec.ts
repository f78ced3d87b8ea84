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
