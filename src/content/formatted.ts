import { format } from 'prettier';

/** JSON as the project formats it. */
export const formatted = (data: unknown): Promise<string> =>
  format(JSON.stringify(data, null, 2), { parser: 'json', printWidth: 110 });
