/**
 * Allows scripts, dialogs for printing, and unsandboxed popups. No origin, no forms, no navigation of the top window.
 */
export const sandbox = 'allow-scripts allow-modals allow-popups allow-popups-to-escape-sandbox';

/** For the frame's copy button. Without it the notes are shown for copying by hand. */
export const allowed = 'clipboard-write';
