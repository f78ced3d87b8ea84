import { tokensIn } from '../../../src/content/clinics/tokens.ts';
import { clinicsFolder, readClinicFiles } from '../../../src/content/clinics/clinic-files.ts';
import { parseClinic, type Clinic } from '../../../src/content/clinics/clinic.ts';
import { readFileSync } from 'node:fs';
import { selected } from './selected.ts';

export const fixtures = 'tests/fixtures/clinics';

const clinicsIn = (folder: string): readonly Clinic[] =>
  Object.entries(readClinicFiles(folder)).map(([file, data]) => parseClinic(file, data));

/** Invented clinics, each with an optional feature of a profile. */
export const sampleClinics = selected('sample clinics', clinicsIn(fixtures));

/** Every clinic of the tests' site: the product's and the invented ones. */
export const allClinics: readonly Clinic[] = [...clinicsIn(clinicsFolder()), ...sampleClinics];

/** The first invented clinic that satisfies `is`. Throws if there is none, so that no test runs on nothing. */
export const clinicThat = (what: string, is: (clinic: Clinic) => boolean): Clinic =>
  selected(`sample clinics that ${what}`, sampleClinics.filter(is))[0];

export const tokens = tokensIn(readFileSync('src/lib/components/styles/tokens.css', 'utf8'));
