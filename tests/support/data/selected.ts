/** What was selected, of which there is something. Throws with `what` it is where nothing was: no test may run on nothing. */
export function selected<Each>(what: string, all: readonly Each[]): readonly [Each, ...Each[]] {
  const [first, ...others] = all;
  if (first === undefined) throw new Error(`nothing was selected: ${what}`);
  return [first, ...others];
}
