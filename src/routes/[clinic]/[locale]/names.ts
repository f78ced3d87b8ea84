import type { Screen } from '$lib/engine/screens.ts';
import { fill } from '$lib/i18n/overlay.ts';
import type { Words } from '$lib/i18n/words.ts';

export { namedParts, partIndexOf, partName } from '$lib/i18n/part-name.ts';

/** The title of a screen. It stays in the browser's history, so it never reveals an answer or an outcome. */
export function titleOf(words: Words, screen: Titled, hasError: boolean): string {
  const { app } = words.ui;
  const title = fill(app.title, { title: headingOf(words, screen) });
  return hasError ? fill(app.errorTitle, { title }) : title;
}

/** The failure screen has a title, too. */
type Titled = Screen | { readonly kind: 'failure' };

function headingOf({ ui, questions }: Words, screen: Titled): string {
  switch (screen.kind) {
    case 'start':
      return ui.start.title;
    case 'question':
      return questions[screen.id]?.heading ?? '';
    case 'review':
      return ui.review.title;
    case 'notes':
      return ui.notes.title;
    case 'failure':
      return ui.failure.heading;
    case 'stop':
      return ui.titles[screen.outcome] ?? '';
  }
}
