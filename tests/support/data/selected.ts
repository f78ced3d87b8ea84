/** A selection that must not be empty. Throws, naming `what`, if it is: no test may run on nothing. */
export function selected<Each>(what: string, all: readonly Each[]): readonly [Each, ...Each[]] {
  const [first, ...others] = all;
  if (first === undefined) throw new Error(`nothing was selected: ${what}`);
  return [first, ...others];
}
