import { createHash } from 'node:crypto';

/** Canonical JSON: the same text for the same data, whatever the order of its keys. */
export function canonical(data: unknown): string {
  if (Array.isArray(data)) return `[${data.map(canonical).join()}]`;
  if (typeof data !== 'object' || data === null) return JSON.stringify(data) ?? 'null';
  return `{${Object.entries(data)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${JSON.stringify(key)}:${canonical(value)}`)
    .join()}}`;
}

/** The first 12 hex digits of the content's SHA-256: enough to distinguish versions by eye. */
export const contentHash = (...content: readonly unknown[]): string =>
  createHash('sha256').update(canonical(content)).digest('hex').slice(0, 12);
