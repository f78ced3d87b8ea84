/** A sequence of bits, the most significant of each number first. */
export class BitWriter {
  readonly #bits: number[] = [];

  write(value: number, width: number): void {
    for (let at = width - 1; at >= 0; at--) this.#bits.push((value >>> at) & 1);
  }

  /** The bits so far in groups of `width`, the last padded with zeros. */
  groups(width: number): number[] {
    const count = Math.ceil(this.#bits.length / width);
    return Array.from({ length: count }, (_, group) =>
      Array.from({ length: width }, (_, at) => this.#bits[group * width + at] ?? 0).reduce(
        (value, bit) => value * 2 + bit,
        0,
      ),
    );
  }
}

/** Reads what a BitWriter wrote. Past the end there are only zeros. */
export class BitReader {
  #at = 0;
  readonly #groups: readonly number[];
  readonly #width: number;

  constructor(groups: readonly number[], width: number) {
    this.#groups = groups;
    this.#width = width;
  }

  read(width: number): number {
    let value = 0;
    for (let bit = 0; bit < width; bit++) value = value * 2 + this.#next();
    return value;
  }

  #next(): number {
    const group = this.#groups[Math.floor(this.#at / this.#width)] ?? 0;
    return (group >>> (this.#width - 1 - (this.#at++ % this.#width))) & 1;
  }
}
