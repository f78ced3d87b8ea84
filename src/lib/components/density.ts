import type { NotesDocument } from '../notes/document.ts';

/** How closely the notes are set, so that each page of them stays one sheet of paper. */
export type Density = 'roomy' | 'dense' | 'tight';

export function densityOf({ points, warning, pastBack, health }: NotesDocument): Density {
  const listed = [points, warning.today, warning.nextDays, pastBack?.picks ?? [], health?.picks ?? []];
  const lines = listed.reduce((sum, list) => sum + list.length, 0);
  return lines > 18 ? 'tight' : lines > 5 ? 'dense' : 'roomy';
}
