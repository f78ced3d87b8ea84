/** Where a string is shown, for a translator who sees only the strings. */
export function shownOn(id: string): string {
  const [file = '', item = '', key = ''] = id.split('.');
  switch (file) {
    case 'questions':
      return `the question ${item}${questionLabels[key] ?? ''}`;
    case 'points':
    case 'facts':
      return `the notes${pointLabels[key] ?? ''}, point ${item}`;
    case 'outcomes':
      return `the screen for the outcome ${item}`;
    case 'findings':
      return item.startsWith('physician')
        ? "the notes, physician's page, the four criteria"
        : 'the notes, the four points';
    case 'notes':
      return item === 'patient' ? "the notes, patient's page" : 'the printed notes';
    case 'ui':
      return `the check, ${item}`;
    default:
      return `the page ${file}`;
  }
}

const questionLabels: Readonly<Record<string, string>> = {
  label: ', its short name in the list of answers',
  printedLabel: ', its short name on paper',
  heading: ', the question itself',
  heading_carer: ', the question itself',
  why: ', why we ask',
  help: ', help',
  options: ', an answer to pick',
  optionsPrinted: ', an answer on paper',
};

const pointLabels: Readonly<Record<string, string>> = {
  ask: ', what to ask about on the screen',
  question: ", the patient's page, a question to ask",
  physician: ", the physician's page, short",
};
