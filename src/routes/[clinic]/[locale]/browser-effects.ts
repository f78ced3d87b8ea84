import { closeOverlays } from '$lib/components/overlay.ts';
import { readyFor, today } from '$lib/notes/notes.ts';
import { tick } from 'svelte';
import { Host } from '../../../embed/frame.ts';
import { BrowserBack } from './browser-back.ts';
import { homeOf, kioskQuery, type PageLanguages } from './kiosk.ts';
import { loadPack } from './language-pack.ts';
import type { CheckSession } from './check-session.svelte.ts';
import { leavingGuard } from './leaving.ts';
import type { SessionEffects } from './session-effects.ts';
import { showErrors, showTop } from './show-top.ts';

/**
 * The session's effects on the page, its history and the embedding page. Also created on the server, where none is
 * called.
 */
export function browserEffects(session: CheckSession, page: PageLanguages): SessionEffects {
  const host = new Host(() => session.erase());
  const browser = new BrowserBack({
    back: () => session.stepBack(),
    forward: () => session.stepForward(),
    position: () => session.position,
    closeOverlays,
  });
  return {
    history: browser,
    rendered: tick,
    setTitle: (title) => (document.title = title),
    showTop,
    focusErrors: showErrors,
    closeOverlays: () => void closeOverlays(),
    stopSpeech: () => window.speechSynthesis?.cancel(),
    notifyHost: (screen) => host.stepped(screen),
    // While the review is read.
    prepareNotes: (locale) => setTimeout(() => readyFor(locale), 500),
    loadLanguage: loadPack,
    setLanguage: ({ locale, direction }) => {
      Object.assign(document.documentElement, { lang: locale, dir: direction });
      browser.nameLanguage(locale, kioskQuery(homeOf(page), locale));
    },
    homeLanguage: () => homeOf(page),
    startAfresh: () => location.reload(),
    guard: leavingGuard(() => homeOf(page) !== undefined),
    today,
  };
}
