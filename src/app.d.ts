import type { SnippetsProps } from './embed/snippets-page.ts';
import type { ReaderProps } from '$tools/reader/reader-props.ts';
import type { CheckProps } from './routes/[clinic]/[locale]/check-props.ts';

declare global {
  namespace App {
    interface Locals {
      /** Set by the page that shows the check: what the entry needs to hydrate it. */
      check?: CheckProps;
      /** Set by the page where clinics get their snippet: what its script needs. */
      snippets?: SnippetsProps;
      /** Set by the page of the reader, likewise. */
      reader?: ReaderProps;
    }
  }
}
