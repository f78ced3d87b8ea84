import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { schemaName } from '../../content/clinics/clinic-files.ts';
import { clinicSchema } from '../../content/clinics/clinic.ts';
import { formatted } from '../../content/formatted.ts';

/** The JSON Schema with which an editor completes and validates a profile. */
export function schemaText(): Promise<string> {
  const schema = z.toJSONSchema(clinicSchema, { io: 'input' });
  return formatted({ title: 'A clinic that offers the MILD self-check', ...schema });
}

export async function run(): Promise<void> {
  writeFileSync(join('questionnaire/clinics', schemaName), await schemaText());
}
