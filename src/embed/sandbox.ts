/** Scripts to run, dialogs to print, and a tab that may do what this frame may not. No origin, no forms, no way to the top. */
export const sandbox = 'allow-scripts allow-modals allow-popups allow-popups-to-escape-sandbox';
