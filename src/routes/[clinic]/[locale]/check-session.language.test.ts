import { describe, expect, test } from 'vitest';
import { patient } from '../../../../tests/components/content.ts';
import { sessionProps, settled, TestSession } from '../../../../tests/components/session.ts';
import type { LanguagePack } from './check-props.ts';

describe('another language', () => {
  const spanish: LanguagePack = {
    ...sessionProps,
    locale: 'es',
    language: 'español',
    english: { words: {}, language: 'Spanish', notice: 'not reviewed' },
  };
  const en = { locale: 'en', name: 'English' };
  const es = { locale: 'es', name: 'español', integrity: 'sha256-x' };
  const ar = { locale: 'ar', name: 'العربية', integrity: 'sha256-y' };

  const abroad = async (until: string) => {
    const check = new TestSession({ languages: [es, ar] });
    check.packs = { es: spanish };
    await check.walk(patient(), until);
    check.done.length = 0;
    return check;
  };

  test('is spoken on the same screen with the same picks, confirmed or not', async () => {
    const check = await abroad('age');
    check.pick('age', 'over80');
    await check.session.speak('es');
    await settled();
    expect(check.session.spoken.locale).toBe('es');
    expect(check.session.languages).toMatchObject([en, { locale: 'ar' }]);
    expect(check.picks).toEqual({ age: ['over80'] });
    expect(check.done).toEqual([
      'closeOverlays',
      'load: es',
      'language: es ltr',
      'closeOverlays',
      'showTop',
      'host: question',
      'stopSpeech',
    ]);
    check.session.back();
    expect(check.picks).toEqual({ warningSigns: ['none'] });
  });

  test('of the page itself needs no loading', async () => {
    const check = await abroad('review');
    await check.session.speak('es');
    check.done.length = 0;
    await check.session.speak('en');
    expect(check.session.spoken.locale).toBe('en');
    expect(check.done).toContain('language: en ltr');
    expect(check.done).not.toContain('load: en');
  });

  test('that can’t be had changes nothing until the patient decides', async () => {
    const check = await abroad('review');
    await check.session.speak('ar');
    expect(check.session.awaited).toMatchObject({ locale: 'ar', failed: true });
    expect(check.session).toMatchObject({ screen: { kind: 'review' }, spoken: { locale: 'en' } });
    check.session.stay();
    expect(check.session.awaited).toBeUndefined();
  });

  test('that was chosen last is the one that is spoken', async () => {
    const check = await abroad('age');
    const first = check.session.speak('ar');
    const second = check.session.speak('es');
    await Promise.all([first, second]);
    expect(check.session.spoken.locale).toBe('es');
    expect(check.session.awaited).toBeUndefined();
  });

  test.each([
    { tablet: 'shared', home: 'en', left: 'en' },
    { tablet: 'one’s own', home: undefined, left: 'es' },
  ])('is $left after erasing on a device that is $tablet', async ({ home, left }) => {
    const check = await abroad('age');
    check.home = home;
    await check.session.speak('es');
    check.session.erase();
    expect(check.session).toMatchObject({ screen: { kind: 'start' }, spoken: { locale: left } });
  });
});
