/** A rule that a content file violates, and where. */
export interface Problem {
  readonly file: string;
  readonly id: string;
  readonly message: string;
}

export const describe = ({ file, id, message }: Problem): string => `${file}: ${id}: ${message}`;

/** Every violation in the content, in one error, so that the whole list can be fixed at once. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(describe).join('\n'));
    this.name = 'ContentError';
    this.problems = problems;
  }
}

export function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ContentError(problems);
}
