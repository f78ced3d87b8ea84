import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { qrCode, SIZE } from '../../qr/qr-code.ts';
import own from './QrCode.examples.ts';
import QrCode from './QrCode.svelte';

const { examples } = own;

const { code } = examples['the notes’ code'];

test('is an image apart from the markup, so that dark mode extensions do not invert it', () => {
  const { container } = render(QrCode, { code });
  expect(container.querySelector('svg')).toBeNull();
  expect(screen.getByRole<HTMLImageElement>('img').src).toMatch(/^data:image\/svg\+xml,/);
});

test('is an image with an accessible name, with its check code below it', () => {
  render(QrCode, { code });
  expect(screen.getByRole('img', { name: code.picture })).toBeVisible();
  expect(screen.getByRole('figure')).toHaveTextContent(code.check);
});

test('says beside it whom it is for, once to a screen reader', () => {
  render(QrCode, { code });
  const text = screen.getByText(code.picture);
  expect(text).toBeVisible();
  expect(text).toHaveAttribute('aria-hidden', 'true');
});

test('draws each dark module of the code once, inside a quiet zone', () => {
  render(QrCode, { code });
  const source = screen.getByRole<HTMLImageElement>('img').src;
  const drawn = /stroke='black' d='([^']+)'/.exec(decodeURI(source))?.[1] ?? '';
  expect(drawn.match(/M/g)).toHaveLength(qrCode(code.text).filter(Boolean).length);
  const starts = [...drawn.matchAll(/M(\d+) (\d+)/g)].flatMap(([, x, y]) => [Number(x), Number(y)]);
  expect(Math.min(...starts)).toBe(4);
  expect(Math.max(...starts)).toBe(SIZE + 3);
});
