import { describe, expect, it } from 'vitest';
import { fill, overlaid } from './overlay.ts';
import { resolveWords } from './resolve.ts';
import type { Locale } from './words.ts';

const files = {
  ui: {
    title: '{{clinic}}: your answers',
    title_carer: '{{clinic}}: their answers',
    date: 'Made on {date}',
    next: 'Continue',
    lists: {
      bring: ['Your scan', 'These notes'],
      bring_carer: ['Their scan', 'These notes', 'Yourself'],
      same: ['One of {{clinic}}', 'Two'],
    },
  },
  questions: {
    age: {
      heading: 'How old are you?',
      heading_carer: 'How old is the person?',
      options: { old: 'I am old', old_carer: 'They are old', young: 'Young' },
    },
    pattern: { heading: 'Which of these?' },
  },
  learn: { about: 'From {{clinic}} & "others"', about_carer: 'Not for the check' },
};

const resolved = () => resolveWords('xx', files as unknown as Locale, { clinic: 'Spine & <Sons>' });

const me = {
  ui: {
    title: 'Spine & <Sons>: your answers',
    date: 'Made on {date}',
    next: 'Continue',
    lists: { bring: ['Your scan', 'These notes'], same: ['One of Spine & <Sons>', 'Two'] },
  },
  questions: {
    age: { heading: 'How old are you?', options: { old: 'I am old', young: 'Young' } },
    pattern: { heading: 'Which of these?' },
  },
};

const carer = {
  ui: {
    title: 'Spine & <Sons>: their answers',
    date: 'Made on {date}',
    next: 'Continue',
    lists: { bring: ['Their scan', 'These notes', 'Yourself'], same: ['One of Spine & <Sons>', 'Two'] },
  },
  questions: {
    age: { heading: 'How old is the person?', options: { old: 'They are old', young: 'Young' } },
    pattern: { heading: 'Which of these?' },
  },
};

describe('the words of a language', () => {
  it('are under their ids with the clinic filled in, and without the carer variants', async () => {
    expect((await resolved()).words).toEqual(me);
  });

  it('leave the other pages to themselves', async () => {
    expect((await resolved()).pages).toEqual({ learn: { about: 'From Spine & <Sons> & "others"' } });
  });

  it('come with only what differs where someone else is asked about', async () => {
    expect((await resolved()).carer).toEqual({
      ui: { title: carer.ui.title, lists: { bring: carer.ui.lists.bring } },
      questions: { age: { heading: 'How old is the person?', options: { old: 'They are old' } } },
    });
  });

  it('become the words of a carer where these are laid over them', async () => {
    const { words, carer: overlay } = await resolved();
    expect(overlaid(words, overlay)).toEqual(carer);
    expect(words).toEqual(me);
  });
});

describe('fill', () => {
  it.each([
    ['what is known', 'Made on {date}', { date: 'May 1' }, 'Made on May 1'],
    ['every time', '{date}, {date}', { date: 'May 1' }, 'May 1, May 1'],
    ['nothing that is not known', 'Made on {date}', {}, 'Made on {date}'],
    ['values as they are', '{name}', { name: '$& {name}' }, '$& {name}'],
  ])('puts in %s', (_name, text, values, expected) => {
    expect(fill(text, values)).toBe(expected);
  });
});
