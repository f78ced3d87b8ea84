import { clinic, words } from '../../../tests/components/content.ts';
import { examplesOf, snippet } from '../../../tests/components/examples.ts';
import Page from './Page.svelte';

const page = { words, clinic: clinic.name, language: 'English', children: snippet('<h1>Heading</h1>') };

export default examplesOf(Page, {
  'the start, with links to other pages': {
    ...page,
    screen: 'start',
    exits: { front: '../../index.html', links: [{ href: 'learn/index.html', text: words.ui.frame.learn }] },
  },
  'a question in a part': {
    ...page,
    screen: 'question',
    part: words.ui.parts.background,
    trail: { index: 1, of: 4 },
  },
  'an emergency': { ...page, screen: 'emergency' },
  'a list of languages': {
    ...page,
    screen: 'question',
    languages: snippet('<button type="button">English</button>'),
  },
});
