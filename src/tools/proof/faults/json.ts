export type Json = Record<string, unknown>;

export const nodeAt = (root: unknown, path: readonly string[]): Json =>
  path.reduce<unknown>((at, key) => (at as Json)[key], root) as Json;
