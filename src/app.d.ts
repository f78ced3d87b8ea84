import type { SnippetsProps } from './embed/snippets-page.ts';
import type { ReaderProps } from '$tools/reader/reader-props.ts';
import type { CheckProps } from './routes/[clinic]/[locale]/check-props.ts';

declare global {
  namespace App {
    interface Locals {
      /** Set by the check's page: what the entry needs to hydrate it. */
      check?: CheckProps;
      /** Set by the snippets page: what its script needs. */
      snippets?: SnippetsProps;
      /** Set by the reader's page: what its entry needs. */
      reader?: ReaderProps;
    }
  }
}
