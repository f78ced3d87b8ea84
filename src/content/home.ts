/**
 * The folder of the questionnaire that this site asks, from the top of the project: its rules, words and records. The
 * only place that names it; `$questionnaire` is the same folder in imports.
 */
export const home = 'questionnaire/mild';
