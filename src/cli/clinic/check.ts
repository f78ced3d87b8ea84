import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  clinicsFolder,
  clinicSurroundings,
  readClinicFiles,
  schemaName,
} from '../../content/clinics/clinic-files.ts';
import { wrongWithClinics } from '../../content/clinics/check-clinics.ts';
import { refuse, type Problem } from '../../content/problem.ts';
import { schemaText } from './schema.ts';

export async function run(): Promise<void> {
  const folder = clinicsFolder();
  const profiles = readClinicFiles(folder);
  refuse([...wrongWithClinics(profiles, clinicSurroundings(folder)), ...(await staleSchema())]);
  const count = Object.keys(profiles).length;
  console.log(`${count} clinic profiles, all valid`);
}

async function staleSchema(): Promise<Problem[]> {
  const file = join('questionnaire/clinics', schemaName);
  const kept = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return kept === (await schemaText())
    ? []
    : [
        {
          file,
          id: schemaName,
          message: 'is out of date; run npm run mild -- clinic schema',
        },
      ];
}
