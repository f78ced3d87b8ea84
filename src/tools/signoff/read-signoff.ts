import { home } from '../../content/home.ts';
import { globSync } from 'node:fs';
import { dayOf, readSignedSite, type SignedSite } from './signed-site.ts';
import { readJson } from '../../content/read.ts';

const signedFiles = [
  `${home}/{decisions,learn-facts,page-one,questionnaire,signoff,sources}.json`,
  `${home}/locales/*/*.json`,
  'questionnaire/clinics/*.json',
];

export const today = (): string => dayOf(new Date());

/** The site with its sign-off, from the current files. */
export const readSignoff = (): SignedSite =>
  readSignedSite(
    Object.fromEntries(
      signedFiles.flatMap((pattern) => globSync(pattern)).map((file) => [file, readJson(file)]),
    ),
    today(),
  );
