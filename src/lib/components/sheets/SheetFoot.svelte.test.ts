import { render } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import own from './SheetFoot.examples.ts';
import SheetFoot from './SheetFoot.svelte';

const { examples } = own;

test('prints every disclosure, and which page of which version it is', () => {
  const { sheet } = examples['page 1'];
  const { container } = render(SheetFoot, { sheet });
  for (const text of [...sheet.fine, ...sheet.foot]) expect(container).toHaveTextContent(text);
});
