/**
 * The folder of the questionnaire that this site asks, relative to the project's root: its rules, words and records.
 * Only this file names it; `$questionnaire` is the same folder in imports. A test builds a site from another one.
 */
export const home = process.env['QUESTIONNAIRE_DIR'] ?? 'questionnaire/mild';

/** The folder of the reports about that questionnaire: its proof, its seeded faults and the drawing of its flow. */
export const reports = process.env['REPORTS_DIR'] ?? 'docs';
