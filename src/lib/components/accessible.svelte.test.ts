import { render } from '@testing-library/svelte';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { everyExample, withoutExamples } from '../../../tests/components/all.ts';

/** Rules that need a whole page or its layout are checked by the walk in browsers. */
const ofPages = ['color-contrast', 'region', 'page-has-heading-one', 'heading-order', 'landmark-one-main'];

axe.configure({ rules: ofPages.map((id) => ({ id, enabled: false })) });

test('every component has examples', () => {
  expect(withoutExamples).toEqual([]);
  expect(everyExample).not.toEqual([]);
});

test.each(everyExample)('axe finds nothing wrong with $name', async ({ component, props }) => {
  render(component, props);
  const { violations, passes } = await axe.run(document, { resultTypes: ['violations'] });
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  expect(passes).not.toEqual([]);
});
