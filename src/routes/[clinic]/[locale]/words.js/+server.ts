import { entriesOf } from '../../../site.server.ts';
import { packScript } from '../language-pack.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = entriesOf;

/** One language's file, for a page of this clinic that switches to it. */
export const GET: RequestHandler = async ({ params }) =>
  new Response(await packScript(params.clinic, params.locale), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
