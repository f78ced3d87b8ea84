import { clinicsFolder, readClinicFiles } from '../../content/clinics/clinic-files.ts';
import { readLanguageFiles } from '../../content/words/language-files.ts';
import { readSite } from '../../content/site.ts';
import { offered } from './offered.ts';
import { pageOneFile, questionnaireFile, readJson } from '../../content/read.ts';

/** The site in the languages offered to patients, read from the files as the build reads them. */
export function readOffered() {
  const files = {
    ...readClinicFiles(clinicsFolder()),
    ...readLanguageFiles(),
    [questionnaireFile]: readJson(questionnaireFile),
    [pageOneFile]: readJson(pageOneFile),
  };
  return offered(readSite(files), files);
}
