/**
 * QR codes of one kind, for the code on the notes: version 4, error correction M (a seventh of it may be damaged),
 * mask 0, alphanumeric (ISO/IEC 18004). That holds 90 characters, more than the longest answers need, in a quarter of
 * the bytes of a general QR encoder. On the same paper its modules are a fifth larger than those of version 6, which
 * bytes at Q would need: a poor picture is lost to modules that blur together sooner than to a stain.
 */
export const SIZE = 33;
const DATA = 32;
const CORRECTION = 18;
const BLOCKS = 2;
const ROOM = 90;
/** The format information: error correction M, mask 0, with its own check bits. */
const FORMAT = 21522;

/** The modules of the code, row by row; true is dark. Throws if the text does not fit. */
export function qrCode(text: string): boolean[] {
  const { modules, isFixed } = patterns();
  const bits = codewords(text).flatMap((byte) => bitsOf(byte, 8));
  for (const at of zigzag())
    if (!isFixed[at])
      modules[at] = Boolean(bits.shift()) !== (((at % SIZE) + Math.floor(at / SIZE)) % 2 === 0);
  return modules;
}

const bitsOf = (value: number, count: number): number[] =>
  Array.from({ length: count }, (_, at) => (value >> (count - 1 - at)) & 1);

/**
 * The text in blocks, each with its error correction, interleaved. Two characters take 11 bits, a last single one
 * takes 6.
 */
function codewords(text: string): number[] {
  if (text.length > ROOM) throw new RangeError(`a code has room for ${ROOM} signs`);
  if (/[^0-9A-Z]/.test(text)) throw new RangeError('a code has digits and capital letters only');
  const pairs = text.match(/..?/g) ?? [];
  const bits = [
    ...bitsOf(2, 4),
    ...bitsOf(text.length, 9),
    ...pairs.flatMap(([first = '0', second]) =>
      second === undefined ? bitsOf(valueOf(first), 6) : bitsOf(valueOf(first) * 45 + valueOf(second), 11),
    ),
    ...bitsOf(0, 4),
  ];
  const data = Array.from({ length: Math.min(Math.ceil(bits.length / 8), BLOCKS * DATA) }, (_, at) =>
    Array.from({ length: 8 }, (_bit, place) => bits[at * 8 + place] ?? 0).reduce(
      (byte, bit) => byte * 2 + bit,
      0,
    ),
  );
  for (let filler = 236; data.length < BLOCKS * DATA; filler ^= 253) data.push(filler);
  const blocks = Array.from({ length: BLOCKS }, (_, at) => data.slice(at * DATA, (at + 1) * DATA));
  return [...interleaved(blocks), ...interleaved(blocks.map(correctionOf))];
}

/** Digits come first, then the capital letters: as in base 36. */
const valueOf = (sign: string): number => parseInt(sign, 36);

const interleaved = (blocks: readonly (readonly number[])[]): number[] =>
  (blocks[0] ?? []).flatMap((_, at) => blocks.map((block) => block[at] ?? 0));

/** Powers of 2 and their logarithms in GF(256), the field that QR codes use. */
const powers: number[] = [];
const logarithms: number[] = [];
for (let at = 0, power = 1; at < 255; at++, power = (power << 1) ^ (power > 127 ? 285 : 0)) {
  powers[at] = power;
  logarithms[power] = at;
}
const product = (a: number, b: number): number =>
  a && b ? (powers[((logarithms[a] ?? 0) + (logarithms[b] ?? 0)) % 255] ?? 0) : 0;

const divisor = Array.from({ length: CORRECTION }).reduce<number[]>(
  (all, _, at) => [...all, 0].map((each, place) => each ^ product(all[place - 1] ?? 0, powers[at] ?? 0)),
  [1],
);

/** Reed–Solomon: the remainder of the block's polynomial division. */
function correctionOf(block: readonly number[]): number[] {
  const rest = [...block, ...Array<number>(CORRECTION).fill(0)];
  for (let at = 0; at < block.length; at++) {
    const factor = rest[at] ?? 0;
    divisor.forEach((each, place) => (rest[at + place] = (rest[at + place] ?? 0) ^ product(each, factor)));
  }
  return rest.slice(block.length);
}

/** The modules that are the same in every code of this kind. */
function patterns(): { modules: boolean[]; isFixed: boolean[] } {
  const modules = Array<boolean>(SIZE * SIZE).fill(false);
  const isFixed = [...modules];
  const set = (x: number, y: number, dark: boolean) => {
    if (x < 0 || y < 0 || x >= SIZE || y >= SIZE) return;
    modules[y * SIZE + x] = dark;
    isFixed[y * SIZE + x] = true;
  };
  /** Rings around a middle, dark and light in turn: `light` says which are light. */
  const rings = (middleX: number, middleY: number, reach: number, light: number) => {
    for (let y = -reach; y <= reach; y++)
      for (let x = -reach; x <= reach; x++)
        set(middleX + x, middleY + y, !((light >> Math.max(Math.abs(x), Math.abs(y))) & 1));
  };
  for (let at = 0; at < SIZE; at++) {
    set(at, 6, at % 2 === 0);
    set(6, at, at % 2 === 0);
  }
  for (const [x, y] of [
    [3, 3],
    [SIZE - 4, 3],
    [3, SIZE - 4],
  ] as const)
    rings(x, y, 4, 0b10100);
  rings(SIZE - 7, SIZE - 7, 2, 0b10);
  for (let at = 0; at < 15; at++) {
    const dark = Boolean((FORMAT >> at) & 1);
    set(at < 8 ? 8 : at === 8 ? 7 : 14 - at, at < 6 ? at : at < 8 ? at + 1 : 8, dark);
    set(at < 8 ? SIZE - 1 - at : 8, at < 8 ? 8 : SIZE - 15 + at, dark);
  }
  set(8, SIZE - 8, true);
  return { modules, isFixed };
}

/** The positions of the bits: up and down in pairs of columns from the right, around the timing column. */
function zigzag(): number[] {
  const positions: number[] = [];
  for (let right = SIZE - 1, up = true; right > 0; right -= 2, up = !up) {
    if (right === 6) right = 5;
    for (let step = 0; step < SIZE; step++) {
      const row = (up ? SIZE - 1 - step : step) * SIZE;
      positions.push(row + right, row + right - 1);
    }
  }
  return positions;
}
