import { asPhone, disclosures, makerTies, region } from '../../content/clinics/clinic.ts';

/** One question of `npm run mild -- clinic new`. Its key is also the flag: `--name "…"`. */
export interface ProfileQuestion {
  readonly key: string;
  readonly ask: string;
  /** The default for an empty answer. */
  readonly otherwise?: string;
}

export const asked: readonly ProfileQuestion[] = [
  { key: 'id', ask: 'Short name for the address, such as hudson-spine' },
  { key: 'name', ask: 'Name, as patients know the clinic' },
  { key: 'place', ask: 'Place, such as Midtown Manhattan, New York City' },
  { key: 'phone', ask: 'Phone, if it has one' },
  { key: 'hours', ask: 'Hours, if they are known' },
  { key: 'site', ask: 'Web site with https://, if it has one' },
  { key: 'locales', ask: 'Languages, with commas between them', otherwise: 'en' },
  {
    key: 'disclosure',
    ask: `MILD: the clinic ${disclosures.join(' it, or ')} to doctors who offer it`,
    otherwise: 'offers',
  },
  {
    key: 'maker-ties',
    ask: `Money from the maker of the MILD tools, for the clinic or its doctors: ${makerTies.join(', ')}`,
    otherwise: 'unknown',
  },
  { key: 'also-offers', ask: 'Does it also offer other pain care: yes or no', otherwise: 'no' },
  { key: 'sample', ask: 'Is it a sample, never for patients: yes or no', otherwise: 'no' },
  {
    key: 'notice-nondiscrimination',
    ask: 'Its notice of nondiscrimination, an https address (a release needs it)',
  },
  { key: 'notice-language-help', ask: 'Its notice of language help, an https address (a release needs it)' },
  { key: 'accent-light', ask: 'Its colour by day, such as #1d3f8a (empty: the usual one)' },
  { key: 'accent-dark', ask: 'Its colour in the dark, such as #a9c4f5 (empty: the usual one)' },
  { key: 'logo', ask: 'Logo, an SVG or PNG file beside the profile, if there is one' },
  { key: 'embed', ask: 'Sites that may show the check in a frame, such as https://www.clinic.example' },
];

export type Replies = Readonly<Record<string, string>>;

/** Asks for everything that no flag has set. */
export async function repliesFrom(
  given: Replies,
  ask: (question: string) => Promise<string>,
): Promise<Replies> {
  const replies: Record<string, string> = {};
  for (const { key, ask: question, otherwise = '' } of asked) {
    const hint = otherwise ? ` [${otherwise}]` : '';
    const reply = given[key] ?? (await ask(`${question}${hint}: `));
    replies[key] = reply.trim() || otherwise;
  }
  return replies;
}

/** The profile from the replies, not yet validated. */
export function profileFrom(replies: Replies): Record<string, unknown> {
  const { id, name, place, phone = '', hours, site, disclosure, logo } = replies;
  const { 'accent-light': light, 'accent-dark': dark } = replies;
  const { 'notice-nondiscrimination': nondiscrimination, 'notice-language-help': languageHelp } = replies;
  const embedOn = listIn(replies['embed']);
  const profile = {
    $schema: './clinic.schema.json',
    id,
    name,
    place,
    phone: asPhone(phone) ?? phone,
    hours,
    site,
    locales: listIn(replies['locales']),
    disclosure,
    makerTies: replies['maker-ties'],
    region,
    alsoOffers: replies['also-offers'] === 'yes' ? true : undefined,
    sample: replies['sample'] === 'yes' ? true : undefined,
    notices: nondiscrimination || languageHelp ? { nondiscrimination, languageHelp } : undefined,
    accent: light || dark ? { light, dark } : undefined,
    logo,
    embedOn: embedOn.length > 0 ? embedOn : undefined,
  };
  return Object.fromEntries(
    Object.entries(profile).filter(([, value]) => value !== undefined && value !== ''),
  );
}

const listIn = (reply = ''): string[] =>
  reply
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
