import { beforeEach, describe, expect, test } from 'vitest';
import { IdleWatch } from './kiosk.ts';

let now = { steady: 0, wall: 0 };
let patience: number | undefined;
let warnings: number[];
let erased: number;
let watch: IdleWatch;

beforeEach(() => {
  now = { steady: 0, wall: 1_000_000 };
  patience = 60;
  warnings = [];
  erased = 0;
  watch = new IdleWatch(
    { patience: () => patience, warn: (seconds) => warnings.push(seconds), erase: () => (erased += 1) },
    { steady: () => now.steady, wall: () => now.wall },
  );
});

/** Simulates a tablet that is awake for this many seconds and checks every second. */
function awake(seconds: number): void {
  for (let second = 0; second < seconds; second += 1) {
    now = { steady: now.steady + 1000, wall: now.wall + 1000 };
    watch.look();
  }
}

const asleep = (seconds: number) => (now = { ...now, wall: now.wall + seconds * 1000 });
const isWarning = () => (warnings.at(-1) ?? 0) > 0;

describe('an untouched tablet', () => {
  test('warns when its patience is at an end, counts down, and erases once', () => {
    awake(59);
    expect(isWarning()).toBe(false);
    awake(2);
    expect(warnings.at(-1)).toBe(29);
    awake(28);
    expect([isWarning(), erased]).toEqual([true, 0]);
    awake(1);
    expect([isWarning(), erased]).toEqual([false, 1]);
    awake(50);
    expect(erased).toBe(1);
  });

  test('starts over with every touch', () => {
    awake(70);
    watch.touch();
    awake(59);
    expect([isWarning(), erased]).toEqual([false, 0]);
  });

  test('has nothing to erase on the start', () => {
    patience = undefined;
    awake(500);
    expect([isWarning(), erased]).toEqual([false, 0]);
  });
});

describe('a tablet that slept', () => {
  test('wakes erased', () => {
    awake(5);
    asleep(3600);
    watch.wake();
    expect([isWarning(), erased]).toEqual([false, 1]);
  });

  test('wakes with the warning where it looks before it is told that it woke', () => {
    awake(5);
    asleep(3600);
    awake(1);
    expect([isWarning(), erased]).toEqual([true, 0]);
    awake(30);
    expect(erased).toBe(1);
  });

  test('goes on counting where it slept for a moment', () => {
    awake(5);
    asleep(10);
    watch.wake();
    expect([isWarning(), erased]).toEqual([false, 0]);
    awake(46);
    expect(isWarning()).toBe(true);
  });

  test('is not hurried by a clock that is set back', () => {
    asleep(-3600);
    awake(59);
    expect([isWarning(), erased]).toEqual([false, 0]);
  });
});

describe('printing', () => {
  test('brings the warning at once where a dialog was closed', () => {
    watch.printing();
    awake(8);
    watch.printed();
    awake(1);
    expect(isWarning()).toBe(true);
  });

  test('leaves time if the tablet reports at once that it has printed, because the print sheet is still open', () => {
    awake(50);
    watch.printing();
    watch.printed();
    awake(115);
    expect([isWarning(), erased]).toEqual([false, 0]);
    awake(40);
    expect(erased).toBe(1);
  });
});
