import { expect, it } from 'vitest';
import { diceFrom, randomAnswers, type Dice } from '../../../tests/oracle/random-answers.ts';
import { mild, patient } from '../../../tests/support/data/questionnaire.ts';
import { contentHash } from '../../content/content-hash.ts';
import type { Answers } from '../../lib/engine/answers.ts';
import { pathOf } from '../../lib/engine/path.ts';
import { codeOf } from '../../lib/qr/code.ts';
import { qrCode, SIZE } from '../../lib/qr/qr-code.ts';
import { readCode } from '../../lib/qr/read-code.ts';
import { decodeAll } from './decode.ts';

const edition = { questionnaire: mild, hash: contentHash(mild) };
/** `PICTURES=200` tries eight times as many; each kind of damage comes with each ink in every twelve. */
const PICTURES = Number(process.env['PICTURES'] ?? 24);
const SIDE = 320;
const PRINTED = 207;

/** The lightness of the paper at a point of the picture, from 0 to 1. */
type Picture = (x: number, y: number) => number;

/** The code on the scanner's glass: 35 mm at 150 dpi, rotated by up to 5 degrees, with paper around it. */
function scanned(code: string, dice: Dice): Picture {
  const modules = qrCode(code);
  const angle = ((dice() * 10 - 5) * Math.PI) / 180;
  const size = PRINTED / (SIZE + 8);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return (x, y) => {
    const [dx, dy] = [x - SIDE / 2, y - SIDE / 2];
    const column = Math.floor((dx * cos + dy * sin) / size + SIZE / 2);
    const row = Math.floor((dy * cos - dx * sin) / size + SIZE / 2);
    const isOnIt = [column, row].every((each) => each >= 0 && each < SIZE);
    return isOnIt && modules[row * SIZE + column] ? 0 : 1;
  };
}

/** A round brown stain, over less of the code than its error correction can repair. */
function stained(picture: Picture, dice: Dice): Picture {
  const radius = PRINTED * 0.11;
  const place = () => SIDE / 2 + (dice() - 0.3) * PRINTED * 0.4;
  const [left, top] = [place(), place()];
  return (x, y) => (Math.hypot(x - left, y - top) < radius ? picture(x, y) * 0.35 : picture(x, y));
}

/** Blur: each pixel is the average of a circle around it. */
function blurred(picture: Picture, reach: number): Picture {
  const offsets = [-1, -0.5, 0, 0.5, 1].flatMap((dx) => [-1, -0.5, 0, 0.5, 1].map((dy) => [dx, dy] as const));
  return (x, y) =>
    offsets.reduce((sum, [dx, dy]) => sum + picture(x + dx * reach, y + dy * reach), 0) / offsets.length;
}

function pixelsOf(picture: Picture, { dark, light, noise, levels }: Ink, dice: Dice) {
  const data = new Uint8ClampedArray(SIDE * SIDE * 4).fill(255);
  for (let at = 0; at < SIDE * SIDE; at++) {
    const exact = dark + (light - dark) * picture((at % SIDE) + 0.5, Math.floor(at / SIDE) + 0.5);
    const value = Math.round((exact + (dice() - 0.5) * noise) / levels) * levels;
    data.fill(value, at * 4, at * 4 + 3);
  }
  return { width: SIDE, height: SIDE, data };
}

interface Ink {
  readonly dark: number;
  readonly light: number;
  readonly noise: number;
  /** The step between two grey levels: 255 is a fax. */
  readonly levels: number;
}

const inks: Readonly<Record<string, Ink>> = {
  clean: { dark: 0, light: 255, noise: 0, levels: 1 },
  grey: { dark: 90, light: 190, noise: 10, levels: 1 },
  noisy: { dark: 40, light: 220, noise: 70, levels: 1 },
  fax: { dark: 0, light: 255, noise: 60, levels: 255 },
};

const endsInNotes = (answers: Answers) => {
  const { asked, stops } = pathOf(mild, answers);
  return !stops.some(({ final }) => final) && asked.every(({ picks }) => picks.length > 0);
};

it('of poor pictures none is read wrongly, and most are read', () => {
  const outcomes = Array.from({ length: 1000 }, (_, seed) => seed)
    .filter((seed) => endsInNotes(randomAnswers(mild, patient(), diceFrom(seed))))
    .slice(0, PICTURES)
    .map((seed, index) => {
      const dice = diceFrom(seed);
      const answers = randomAnswers(mild, patient(), dice);
      const code = codeOf(edition, { answers, language: 'en', date: '2026-03-01' });
      const plain = scanned(code, dice);
      const marked = index % 3 === 0 ? stained(plain, dice) : plain;
      const soft = index % 2 === 0 ? blurred(marked, 1.5) : marked;
      const ink = Object.values(inks)[index % 4] as Ink;
      const [text] = decodeAll(pixelsOf(soft, ink, dice));
      const reading = text === undefined ? undefined : readCode(text, [edition]);
      if (reading?.kind !== 'read') return 'refused';
      return reading.code === code ? 'read' : 'wrong';
    });
  expect(outcomes).toHaveLength(PICTURES);
  expect(outcomes).not.toContain('wrong');
  expect(outcomes.filter((each) => each === 'read').length).toBeGreaterThanOrEqual(PICTURES * 0.875);
}, 120_000);
