/** What distinguishes the voices of a device: a subset of SpeechSynthesisVoice. */
export interface Voice {
  readonly name: string;
  readonly lang: string;
  readonly localService: boolean;
  readonly default: boolean;
  readonly voiceURI: string;
}

/**
 * For each language of the check, the tag prefixes of its voices, the best first. Its readers would not understand
 * others.
 */
const regions: Readonly<Record<string, readonly string[]>> = {
  en: ['en-us', 'en'],
  es: ['es-us', 'es-mx', 'es-419', 'es'],
  ar: ['ar-001', 'ar-eg', 'ar-sa', 'ar', 'arb'],
  // Mandarin: mainland, Singapore, no region, Taiwan. Cantonese is another language.
  'zh-hans': [
    'zh-cn',
    'zh-hans',
    'cmn-hans',
    'cmn-cn',
    'zh-sg',
    'zh',
    'cmn',
    'zh-tw',
    'zh-hant-tw',
    'cmn-hant-tw',
    'cmn-tw',
  ],
};
const otherChinese = /^(zh|cmn)-(hk|mo|hant|tw|cn-\w|yue)|^(yue|nan|wuu|hak)/;

/** Novelty voices that macOS lists among the others, one of them first. */
const jokes =
  /^(albert|bad news|bahh|bells|boing|bubbles|cellos|deranged|good news|hysterical|jester|organ|pipe organ|superstar|trinoids|whisper|wobble|zarvox)\b/i;
/** By their voiceURI, since their names depend on the system's language. */
const oldApple = /^com\.apple\.speech\.synthesis\.voice\.(?!alex|samantha|victoria|vicki|agnes|bruce)/i;
/** Barely intelligible: synthesizers from before recorded speech, and the variants of eSpeak. */
const robots =
  /^(fred|junior|kathy|princess|ralph|eddy|flo|grandma|grandpa|reed|rocko|sandy|shelley)\b|espeak|\+/i;
/** On some devices a voice that runs on a server claims to be local. */
const remote = /\b(online|network)\b/i;
const good = /\b(premium|enhanced|natural|neural)\b/i;

/** The voices of this device that speak the language without sending the text to a server, the best first. */
export function voicesFor(voices: readonly Voice[], language: string): readonly Voice[] {
  return voices
    .filter(
      (voice) =>
        voice.localService && !remote.test(voice.name) && !remote.test(voice.voiceURI) && !isJoke(voice),
    )
    .map((voice, at) => ({ voice, order: [...orderOf(voice, language), at] }))
    .filter(({ order: [, region] }) => region !== NOWHERE)
    .sort((a, b) => compare(a.order, b.order))
    .map(({ voice }) => voice);
}

const isJoke = ({ name, voiceURI }: Voice) =>
  jokes.test(name) || (oldApple.test(voiceURI) && !robots.test(name));

const NOWHERE = Number.MAX_SAFE_INTEGER;

function orderOf(voice: Voice, language: string): number[] {
  const isRobot = robots.test(voice.name) || robots.test(voice.voiceURI);
  return [isRobot ? 1 : 0, regionOf(voice, language), good.test(voice.name) ? 0 : 1, voice.default ? 0 : 1];
}

function regionOf({ lang }: Voice, language: string): number {
  const tag = lang.toLowerCase().replaceAll('_', '-');
  const wanted = language.toLowerCase();
  const starts = regions[wanted] ??
    regions[wanted.split('-')[0] ?? ''] ?? [wanted, wanted.split('-')[0] ?? wanted];
  const region = starts.findIndex((start) => tag === start || tag.startsWith(`${start}-`));
  const isOther = otherChinese.test(tag) && !starts.includes(tag);
  return region < 0 || isOther ? NOWHERE : region;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, place) => value !== b[place]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
