/**
 * The folder of the questionnaire that this site asks, relative to the project's root: its rules, words and records.
 * Only this file names it; `$questionnaire` is the same folder in imports.
 */
export const home = 'questionnaire/mild';
