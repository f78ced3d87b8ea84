import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Speaker, type SpeakerState } from './speaker.ts';

type Act =
  | 'speaks'
  | 'is silent'
  | 'fails'
  | 'throws'
  | 'forgets its end'
  | 'breaks off'
  | 'falls silent'
  | 'is paused';

/** A device whose voices behave as given, by name. */
function device(acts: Readonly<Record<string, Act>>) {
  const spoken: string[] = [];
  let open: SpeechSynthesisUtterance[] = [];
  const paused: SpeechSynthesisUtterance[] = [];
  const voices = Object.keys(acts).map((name) => ({
    name,
    lang: name.split(' ')[0] ?? '',
    localService: true,
    default: false,
    voiceURI: name,
  }));
  /** How many lines a voice reads that does not read all. */
  let left = 1;
  const begin = (utterance: SpeechSynthesisUtterance) =>
    setTimeout(() => utterance.onstart?.({} as SpeechSynthesisEvent), 1);
  const end = (utterance: SpeechSynthesisUtterance) =>
    setTimeout(() => {
      open = open.filter((each) => each !== utterance);
      utterance.onend?.({} as SpeechSynthesisEvent);
    }, 2);
  const fail = (utterance: SpeechSynthesisUtterance, error: SpeechSynthesisErrorCode) =>
    setTimeout(() => utterance.onerror?.({ error } as SpeechSynthesisErrorEvent), 3);
  const speech = {
    speaking: false,
    pending: false,
    getVoices: () => voices,
    cancel: () => {
      for (const each of open.splice(0)) each.onerror?.({ error: 'canceled' } as SpeechSynthesisErrorEvent);
      speech.speaking = false;
      speech.pending = false;
    },
    speak: (utterance: SpeechSynthesisUtterance) => {
      const act = acts[utterance.voice?.name ?? ''];
      if (act === 'throws') throw new Error('synthesis-unavailable');
      spoken.push(`${utterance.voice?.name}: ${utterance.text}`);
      open.push(utterance);
      const isPart = act === 'breaks off' || act === 'falls silent';
      const isRead = act === 'speaks' || act === 'forgets its end' || (isPart && left-- > 0);
      if (act === 'fails') fail(utterance, 'language-unavailable');
      if (isRead) begin(utterance);
      if (isRead && act !== 'forgets its end') end(utterance);
      if (!isRead && act === 'breaks off') fail(utterance, 'synthesis-failed');
      if (!isRead && act === 'falls silent') speech.pending = true;
      if (act === 'is paused') paused.push(utterance);
    },
    resume: () => {
      for (const utterance of paused.splice(0)) {
        begin(utterance);
        end(utterance);
      }
    },
  };
  const states: SpeakerState[] = [];
  const speaker = new Speaker(speech as unknown as SpeechSynthesis, 'en', (state) => states.push(state));
  return { speaker, spoken, states, now: () => states.at(-1) };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const line = { text: 'Hello', lang: 'en' };

it('each line that has been read is told, as a sign of someone who listens', () => {
  const { speaker, states } = device({ 'en-US A': 'speaks' });
  speaker.speak([line, line, line]);
  vi.advanceTimersByTime(1000);
  expect(states.filter(({ speaking }) => speaking)).toHaveLength(3);
});

it('a voice at which the browser throws gives way to the next, or to no button', () => {
  const { speaker, spoken, now } = device({ 'en-US A': 'throws', 'en-US B': 'speaks' });
  speaker.speak([line, line]);
  vi.advanceTimersByTime(10);
  expect(spoken).toEqual(['en-US B: Hello', 'en-US B: Hello']);
  const alone = device({ 'en-US A': 'throws' });
  alone.speaker.speak([line]);
  expect(alone.now()).toEqual({ speaking: false, canSpeak: false });
  expect(now()).toEqual({ speaking: false, canSpeak: true });
});

it('a voice that speaks is stopped when it has ended', () => {
  const { speaker, spoken, now } = device({ 'en-US A': 'speaks' });
  speaker.look();
  expect(now()).toEqual({ speaking: false, canSpeak: true });
  speaker.speak([line, { text: '  ', lang: 'en' }, { text: 'Again', lang: 'en' }]);
  expect(now()).toEqual({ speaking: true, canSpeak: true });
  vi.advanceTimersByTime(10_000);
  expect(now()).toEqual({ speaking: false, canSpeak: true });
  expect(spoken).toEqual(['en-US A: Hello', 'en-US A: Again']);
});

it.each(['is silent', 'fails'] as const)('where a listed voice %s, the next one reads', (act) => {
  const { speaker, spoken, now } = device({ 'en-US A': act, 'en-GB B': 'speaks' });
  speaker.speak([line]);
  vi.advanceTimersByTime(10_000);
  expect(spoken).toEqual(['en-US A: Hello', 'en-GB B: Hello']);
  expect(now()).toEqual({ speaking: false, canSpeak: true });
});

it.each(['is silent', 'fails'] as const)(
  'where the only voice %s, there is nothing to listen to any more',
  (act) => {
    const { speaker, now } = device({ 'en-US A': act });
    speaker.speak([line]);
    vi.advanceTimersByTime(10_000);
    expect(now()).toEqual({ speaking: false, canSpeak: false });
  },
);

it.each(['breaks off', 'falls silent'] as const)(
  'where a voice %s after the first line, the next one reads on from there',
  (act) => {
    const { speaker, spoken, now } = device({ 'en-US A': act, 'en-GB B': 'speaks' });
    speaker.speak([line, { text: 'Call 911', lang: 'en' }]);
    vi.advanceTimersByTime(10_000);
    expect(spoken).toEqual(['en-US A: Hello', 'en-US A: Call 911', 'en-GB B: Call 911']);
    expect(now()).toEqual({ speaking: false, canSpeak: true });
  },
);

it('a device whose voices another page left paused speaks', () => {
  const { speaker, now } = device({ 'en-US A': 'is paused' });
  speaker.speak([line]);
  vi.advanceTimersByTime(10_000);
  expect(now()).toEqual({ speaking: false, canSpeak: true });
});

it('a voice that never fires its end event does not read forever', () => {
  const { speaker, now } = device({ 'en-US A': 'forgets its end' });
  speaker.speak([line]);
  vi.advanceTimersByTime(10_000);
  expect(now()).toEqual({ speaking: false, canSpeak: true });
});

it('each line is read in its own language, and what no voice speaks is left out', () => {
  const { speaker, spoken } = device({ 'en-US A': 'speaks', 'es-MX B': 'speaks' });
  speaker.speak([line, { text: 'Hola', lang: 'es' }, { text: '你好', lang: 'zh-Hans' }]);
  expect(spoken).toEqual(['en-US A: Hello', 'es-MX B: Hola']);
});

it('a press on Stop ends it at once, and nothing is asked again', () => {
  const { speaker, spoken, now } = device({ 'en-US A': 'is silent', 'en-GB B': 'speaks' });
  speaker.speak([line]);
  speaker.stop();
  vi.advanceTimersByTime(10_000);
  expect(spoken).toEqual(['en-US A: Hello']);
  expect(now()).toEqual({ speaking: false, canSpeak: true });
});
