/** A promise that a file of ours breaks, and where. */
export interface Problem {
  readonly file: string;
  readonly id: string;
  readonly promise: string;
}

export const describe = ({ file, id, promise }: Problem): string => `${file}: ${id}: ${promise}`;

/** Everything that is wrong with the content, in one error: whoever mends it sees the whole list. */
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
