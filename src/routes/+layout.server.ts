import { draftNotice } from '$content/site.ts';
import type { LayoutServerLoad } from './$types';
import { site } from './site.server.ts';

/** Every page knows why it is not for patients yet. What belongs to no clinic is in English. */
export const load: LayoutServerLoad = ({ params }) => ({
  draft: draftNotice(site, params['locale'] ?? 'en'),
});
