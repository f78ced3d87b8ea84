import { siteAddress } from '$content/site-address.ts';
import { entriesOf } from '../../../site.server.ts';
import { handoutPage } from '../handouts.server.ts';
import { posterCode } from './poster-code.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = entriesOf;

export const load: PageServerLoad = async ({ params }) => {
  const site = siteAddress();
  const address = site && `${site}/${params.clinic}/${params.locale}/`;
  return { ...(await handoutPage(params)), code: address ? posterCode(address) : undefined, address };
};
