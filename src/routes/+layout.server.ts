import { draftNotice } from '$content/site.ts';
import type { LayoutServerLoad } from './$types';
import { site } from './site.server.ts';

/** Every page gets the reason why it is not for patients yet. Pages outside a clinic are in English. */
export const load: LayoutServerLoad = ({ params }) => ({
  draft: draftNotice(site, params['locale'] ?? 'en'),
});
