/** An object whose properties are computed on first access: a screen needs few of the page's words. */
export function lazily<Value>(
  names: readonly string[],
  make: (name: string) => Value,
): Record<string, Value> {
  const all = {};
  for (const name of names) {
    let made: Value | undefined;
    Object.defineProperty(all, name, { enumerable: true, get: () => (made ??= make(name)) });
  }
  return all;
}
