import { json } from '@sveltejs/kit';
import { published } from '../published.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = async () =>
  (await published()).map(({ name }) => ({ resource: name }));

export const GET: RequestHandler = async ({ params }) => {
  const found = (await published()).find(({ name }) => name === params.resource);
  return found ? json(found.resource) : json(null, { status: 404 });
};
