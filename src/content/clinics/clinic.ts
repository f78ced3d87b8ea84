// The full metadata, to distinguish premium-rate numbers.
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { z } from 'zod';
import { claimIn, isVisible, isWhatItLooksLike } from './clinic-text.ts';
import { parseWith } from '../questionnaire/parse-questionnaire.ts';

const plainText = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .regex(/^[^<>{}[\]|]*$/, 'must be plain text without markup')
    .refine((text) => !/&#?\w+;/.test(text), 'must be plain text without markup')
    .refine(isVisible, 'must be one line of visible characters')
    .refine(isWhatItLooksLike, 'must be in plain letters and digits of one alphabet')
    .refine((text) => claimIn(text) === undefined, {
      error: ({ input }) =>
        `says "${claimIn(String(input))}": a profile adds no promise, no diagnosis and no emergency advice`,
    });

/** Number types at the ordinary rate. */
const ordinary = ['FIXED_LINE', 'MOBILE', 'FIXED_LINE_OR_MOBILE', 'TOLL_FREE', 'VOIP'];
/** 976 is a premium rate in every area code; 911 cannot be part of a number. */
const reserved = /^\+1\d{3}(976|911)/;

const isUSNumber = (phone: string) => {
  const read = parsePhoneNumberFromString(phone);
  return read?.number === phone && read.country === 'US' && read.isValid();
};
const isOrdinary = (phone: string) => {
  const type = parsePhoneNumberFromString(phone)?.getType();
  return type !== undefined && ordinary.includes(type) && !reserved.test(phone);
};

/** Whether an address is in the browser's normalized form: "https:clinic.example" and "https://a\\b" are misleading. */
const isWritten = (address: string) =>
  URL.canParse(address) && [address, `${address}/`].includes(new URL(address).href);

const isOrigin = (text: string) => URL.canParse(text) && new URL(text).origin === text;

const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i, 'a colour is a number sign and six hex digits, such as #0b5563');

export const disclosures = ['offers', 'refers'] as const;
export const makerTies = ['none', 'paid', 'unknown'] as const;

/** The country whose emergency number, law and Medicare the words refer to. */
export const region = 'US';

const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values, subject: string) =>
  z.enum(values, {
    error: `must say ${subject}: ${values.map((each) => `"${each}"`).join(' or ')}`,
  });

const httpsPage = (example: string) =>
  z
    .url({
      protocol: /^https$/,
      hostname: z.regexes.domain,
      error: `is an https address, such as ${example}`,
    })
    .refine(isWritten, `is an https address as a browser writes it, such as ${example}`)
    .refine((page) => !/[@<>"'\s]/.test(page), 'is an address without a name, a password or quotes');

export const clinicShape = {
  $schema: z.string().optional().describe('The schema for editors: ./clinic.schema.json'),
  id: z
    .string()
    .max(40)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a clinic id is small letters, digits and hyphens')
    .describe('The name of this file, and the first part of the address: /<id>/<language>/'),
  name: plainText(60).describe('As patients know the clinic'),
  place: plainText(100).describe('Where it is, as patients would say it'),
  phone: z
    .string()
    .refine(isUSNumber, 'a phone is a US number in international form, such as +12125550100')
    .refine((phone) => !isUSNumber(phone) || isOrdinary(phone), 'a phone must cost no more than any call')
    .optional()
    .describe('A US number in international form, such as +12125550100'),
  hours: plainText(100).optional().describe('When someone answers the phone'),
  site: z
    .url({
      protocol: /^https$/,
      hostname: z.regexes.domain,
      error: 'a site is an https address, such as https://clinic.example/',
    })
    .refine(isWritten, 'a site is an https address as a browser writes it, such as https://clinic.example/')
    .refine((site) => !/[@<>"'\s]/.test(site), 'a site is an address without a name, a password or quotes')
    .optional()
    .describe("The clinic's own site, https only"),
  locales: z.array(z.string()).min(1).describe('The languages offered, the first one first'),
  disclosure: oneOf(disclosures, 'what the clinic has to do with MILD').describe(
    'What every page says about the clinic: it offers MILD and is paid for it, or it refers to doctors who do and gets no pay for that',
  ),
  makerTies: oneOf(
    makerTies,
    'whether the clinic or its doctors get money from the maker of the MILD tools',
  ).describe(
    'Money from the maker of the MILD tools, for the clinic or its doctors: none, paid or unknown. Patients are told',
  ),
  region: z
    .literal(region, { error: `must be "${region}": the words speak of 911, Medicare and US law` })
    .describe('The country whose emergency number and law the words speak of'),
  alsoOffers: z.boolean().optional().describe('True where the clinic also offers other pain care'),
  sample: z
    .literal(true)
    .optional()
    .describe('True for a profile that shows how the check looks. A release refuses it'),
  notices: z
    .strictObject({
      nondiscrimination: httpsPage('https://clinic.example/nondiscrimination'),
      languageHelp: httpsPage('https://clinic.example/language-help'),
    })
    .optional()
    .describe(
      "Links to the clinic's notices of nondiscrimination and of language help (45 CFR 92.10 and 92.11). A release needs them",
    ),
  accent: z
    .strictObject({ light: colour, dark: colour })
    .optional()
    .describe(
      "The clinic's colour in light and in dark. It must reach 7:1 wherever it is text or under text",
    ),
  logo: z
    .string()
    .regex(
      /^[a-z0-9]+([.-][a-z0-9]+)*\.(svg|png)$/,
      'a logo is the name of an SVG or PNG file beside the profile',
    )
    .optional()
    .describe('An SVG or PNG file beside this one, at most 4 kB. It stands beside the name, never for it'),
  embedOn: z
    .array(
      z
        .url({
          protocol: /^https$/,
          hostname: z.regexes.domain,
          error:
            'a site that may embed is an https origin without a wildcard, such as https://www.clinic.example',
        })
        .refine(
          isOrigin,
          'a site that may embed is an origin alone: no path, no slash at the end, small letters',
        ),
    )
    .optional()
    .describe('The origins whose pages may show the check in a frame'),
};

export const clinicSchema = z.strictObject(clinicShape, {
  error: (issue) =>
    issue.code === 'unrecognized_keys'
      ? `has no key ${issue.keys?.map((key) => `"${key}"`).join(', ')}: a profile can hide, add or reword nothing in the check`
      : undefined,
});

export type Clinic = z.infer<typeof clinicSchema>;

/** Parses a clinic's profile. Throws ContentError naming file, field and what is wrong with it. */
export function parseClinic(file: string, data: unknown): Clinic {
  return parseWith(clinicSchema, file, data);
}

/** The number in E.164 form, or undefined if the text is not a US number. */
export function asPhone(text: string): string | undefined {
  const read = parsePhoneNumberFromString(text, 'US');
  return read?.country === 'US' ? read.number : undefined;
}
