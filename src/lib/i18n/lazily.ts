/** An object with these parts, each made when it is first asked for: a screen needs few of the page's words. */
export function lazily<Part>(names: readonly string[], make: (name: string) => Part): Record<string, Part> {
  const all = {};
  for (const name of names) {
    let made: Part | undefined;
    Object.defineProperty(all, name, { enumerable: true, get: () => (made ??= make(name)) });
  }
  return all;
}
