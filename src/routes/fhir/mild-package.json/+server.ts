import { json } from '@sveltejs/kit';
import { packaged } from '../published.server.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const GET: RequestHandler = async () => json(await packaged());
