import { expect, test } from 'vitest';
import { styleOf } from './clinic-style.ts';

const spine = {
  id: 'spine',
  name: 'Spine',
  place: 'Brooklyn',
  locales: ['en'],
  disclosure: 'offers',
  makerTies: 'none',
  region: 'US',
} as const;
const clinic = { ...spine, locales: ['en'] };

test('a clinic without a colour or a logo looks as the site does', () => {
  expect(styleOf(clinic, {})).toBe('');
});

test('a colour holds on screens alone, and not over the colours of a system', () => {
  expect(styleOf({ ...clinic, accent: { light: '#1d3f8a', dark: '#a9c4f5' } }, {})).toBe(
    '<style>@media screen and (forced-colors:none){:root{--accent:#1d3f8a}}' +
      '@media screen and (prefers-color-scheme:dark) and (forced-colors:none){:root{--accent:#a9c4f5}}</style>',
  );
});

test('a logo is in the style itself', () => {
  const style = styleOf({ ...clinic, logo: 'spine.png' }, { 'spine.png': Uint8Array.from([1, 2, 3]) });
  expect(style).toContain('url("data:image/png;base64,AQID")');
});
