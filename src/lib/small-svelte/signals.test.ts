import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derived, get, isStale, reading, state, write, type Reader, type Source } from './signals.ts';

const someone = (): Reader => ({ sources: new Set(), readAt: 0 });

describe('a derived value', () => {
  it('is made when somebody asks, and again only after a change', () => {
    let made = 0;
    const one = state(1);
    const twice = derived(() => {
      made += 1;
      return get(one) * 2;
    });
    expect(made).toBe(0);
    expect([get(twice), get(twice), made]).toEqual([2, 2, 1]);
    write(state('something else'), 'changed');
    expect([get(twice), made]).toEqual([2, 1]);
    write(one, 5);
    expect([get(twice), made]).toEqual([10, 2]);
  });

  it('is made again after it failed', () => {
    const isBroken = state(true);
    const fragile = derived(() => {
      if (get(isBroken)) throw new Error('broken');
      return 'whole';
    });
    expect(() => get(fragile)).toThrow('broken');
    expect(() => get(fragile)).toThrow('broken');
    write(isBroken, false);
    expect(get(fragile)).toBe('whole');
  });

  it('never differs from making it anew, whatever was written and asked before', () => {
    const numbers = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(numbers, numbers, (writes, asked) => {
        const [a, b, c] = [state(0), state(0), state(0)];
        const sum = derived(() => get(a) + get(b));
        const chosen = derived(() => (get(c) % 2 === 0 ? get(sum) : -1));
        const all: Source<number>[] = [sum, chosen, derived(() => get(chosen) * get(sum))];
        writes.forEach((value, at) => {
          write([a, b, c][at % 3] as Source<number>, value);
          get(all[(asked[at % asked.length] ?? 0) % 3] as Source<number>);
          const total = a.value + b.value;
          const choice = c.value % 2 === 0 ? total : -1;
          expect(all.map(get)).toEqual([total, choice, choice * total]);
        });
      }),
    );
  });
});

describe('a reader', () => {
  it('is stale once something that it read has changed, and not because of anything else', () => {
    const [read, other] = [state(1), state(1)];
    const reader = someone();
    reading(reader, () => get(read));
    expect(isStale(reader)).toBe(false);
    write(other, 2);
    write(read, 1);
    expect(isStale(reader)).toBe(false);
    write(read, 2);
    expect(isStale(reader)).toBe(true);
  });

  it('is not stale when a derived value comes out the same', () => {
    const count = state(1);
    const isEven = derived(() => get(count) % 2 === 0);
    const reader = someone();
    reading(reader, () => get(isEven));
    write(count, 3);
    expect(isStale(reader)).toBe(false);
  });

  it('asks for nothing that what it read before has made senseless', () => {
    const person = state<{ name: string } | undefined>({ name: 'A' });
    const isThere = derived(() => get(person) !== undefined);
    const name = derived(() => (get(person) as { name: string }).name);
    const reader = someone();
    reading(reader, () => get(isThere) && get(name));
    write(person, undefined);
    expect(isStale(reader)).toBe(true);
  });

  it('keeps nothing of what is read by nobody', () => {
    const one = state(1);
    const reader = someone();
    reading(reader, () => reading(undefined, () => get(one)));
    expect(reader.sources.size).toBe(0);
  });
});
