/** Scripts to run, dialogs to print, and a tab that may do what this frame may not. No origin, no forms, no way to the top. */
export const sandbox = 'allow-scripts allow-modals allow-popups allow-popups-to-escape-sandbox';

/** The frame's own copy button. Without it the notes are shown for copying by hand. */
export const allowed = 'clipboard-write';
