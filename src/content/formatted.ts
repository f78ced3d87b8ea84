import { format } from 'prettier';

/** JSON formatted with the project's Prettier settings. */
export const formatted = (data: unknown): Promise<string> =>
  format(JSON.stringify(data, null, 2), { parser: 'json', printWidth: 110 });
