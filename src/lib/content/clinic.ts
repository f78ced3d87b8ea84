import { z } from 'zod';
import { parseWith } from './parse-questionnaire.ts';

const plainText = z
  .string()
  .trim()
  .min(1)
  .regex(/^[^<>{}]*$/, 'must be plain text without markup');

export const clinicSchema = z.strictObject({
  $schema: z.string().optional(),
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a clinic id is small letters, digits and hyphens'),
  name: plainText,
  place: plainText,
  phone: z
    .string()
    .regex(/^\+[1-9]\d{6,14}$/, 'a phone is in international form, such as +12125550100')
    .optional(),
  hours: plainText.optional(),
  site: z.url({ protocol: /^https$/ }).optional(),
  locales: z.array(z.string()).min(1),
});

export type Clinic = z.infer<typeof clinicSchema>;

/** A clinic's profile from its file. Throws ContentError naming file, field and what is wrong with it. */
export function parseClinic(file: string, data: unknown): Clinic {
  return parseWith(clinicSchema, file, data);
}
