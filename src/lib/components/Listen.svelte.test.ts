import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { words } from '../../../tests/components/content.ts';
import own from './Listen.examples.ts';
import Listen from './Listen.svelte';

const { examples } = own;

afterEach(() => vi.unstubAllGlobals());

/** A device with one English voice, which speaks until it is stopped. */
function withVoice() {
  const speak = vi.fn((utterance: { onstart?: () => void }) => utterance.onstart?.());
  const cancel = vi.fn();
  vi.stubGlobal('speechSynthesis', {
    speak,
    cancel,
    resume: () => undefined,
    getVoices: () => [{ lang: 'en-US', name: 'A', localService: true, default: true, voiceURI: 'A' }],
  });
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
  return { speak, cancel };
}

test('a device without a voice has no button', () => {
  render(Listen, examples['a device without a voice']);
  expect(screen.queryByRole('button')).toBeNull();
});

test('reads what stands in the page, and one press stops it', async () => {
  const { speak, cancel } = withVoice();
  const main = document.body.appendChild(document.createElement('main'));
  // jsdom has no layout and therefore no innerText.
  Object.defineProperty(main, 'innerText', { value: 'How old are you?' });
  const { unmount } = render(Listen, examples['a device without a voice']);
  await userEvent.click(await screen.findByRole('button', { name: words.ui.frame.listen }));
  expect(speak.mock.calls.map(([utterance]) => utterance)).toEqual([
    expect.objectContaining({ text: 'How old are you?' }),
  ]);
  await userEvent.click(await screen.findByRole('button', { name: words.ui.frame.silence }));
  expect(cancel).toHaveBeenCalled();
  unmount();
});
