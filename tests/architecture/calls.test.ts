import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** The page without a script has instructions beside each call link. */
const withoutScript = 'src/routes/[clinic]/[locale]/+page.svelte';

it('each number that can be pressed is a CallLink, which shows what to do where no call begins', () => {
  const calling = globSync('src/lib/**/*.svelte').filter((file) =>
    /href=["{`]+tel:/.test(readFileSync(file, 'utf8')),
  );
  expect(calling).toEqual(['src/lib/components/CallLink.svelte']);
  const text = readFileSync(withoutScript, 'utf8');
  expect(text.match(/class="call-911".*\n.*frame\.noCall/g)).toHaveLength(2);
});
