import type { NotesDocument } from '../notes/document.ts';

/** How closely the notes are set, so that each page of them stays one sheet of paper. */
export type Density = 'roomy' | 'dense' | 'tight';

export function densityOf({ points, warning, problem, pastBack, health }: NotesDocument): Density {
  const picks = [...problem, pastBack, health].flatMap((entry) => entry?.picks ?? []);
  const listed = picks.length + warning.today.length + warning.nextDays.length;
  const lines = points.length + listed / 2;
  return lines > 11 ? 'tight' : lines > 6 ? 'dense' : 'roomy';
}
