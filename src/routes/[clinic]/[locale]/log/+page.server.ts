import { entriesOf } from '../../../site.server.ts';
import { handoutPage } from '../handouts.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = entriesOf;

export const load: PageServerLoad = ({ params }) => handoutPage(params);
