import { describe, expect, it } from 'vitest';
import { pseudo } from './pseudo.ts';

const text = 'Call {{clinic}} in {days} days.';

describe('a made-up language', () => {
  it('is four tenths longer and has accents', () => {
    const made = pseudo('en-XA', text);
    expect(made).toContain('Çåll {{clinic}} îñ {days} dåýš.');
    expect([...made].length).toBeGreaterThanOrEqual([...text].length * 1.4);
  });

  it('runs from the right word by word', () => {
    expect(pseudo('ar-XB', 'Call now')).toBe('\u202ECall\u202C \u202Enow\u202C');
    expect(pseudo('ar-XB', text)).toContain('{{clinic}}');
  });

  it.each(['en-XA', 'ar-XB'] as const)('leaves an empty text empty: %s', (locale) => {
    expect(pseudo(locale, '')).toBe('');
  });
});
