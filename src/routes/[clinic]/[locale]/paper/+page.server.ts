import { siteAddress } from '$content/site-address.ts';
import { contactOf } from '$content/clinics/contact.ts';
import { clinicNamed, nameOf, wordsFor } from '$content/site.ts';
import { paperForm } from '$tools/paper/paper-form.ts';
import { entriesOf, site } from '../../../site.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = entriesOf;

export const load: PageServerLoad = async ({ params }) => {
  const clinic = clinicNamed(site, params.clinic);
  const { words, pages } = await wordsFor(site, clinic, params.locale);
  const address = siteAddress();
  return {
    speaker: { form: paperForm(site.questionnaire), words, paper: pages.paper, locale: params.locale },
    clinic: contactOf(clinic, pages),
    language: nameOf(params.locale),
    about: pages.about,
    learn: address && `${address}/${params.clinic}/${params.locale}/learn/`,
    version: { version: site.questionnaire.version, hash: site.contentHash },
  };
};
