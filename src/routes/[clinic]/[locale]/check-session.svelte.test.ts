import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import { patient } from '../../../../tests/components/content.ts';
import { TestSession } from '../../../../tests/components/session.ts';

/** The two results of reading `value` twice, as a screen does. */
function readTwice<Value>(value: () => Value): [Value, Value] {
  let read: [Value, Value] | undefined;
  const stop = $effect.root(() => {
    $effect(() => {
      read = [value(), value()];
    });
  });
  flushSync();
  stop();
  if (!read) throw new Error('the effect did not run');
  return read;
}

// Computing the notes and their code is the most expensive work of any press; their screen reads them a dozen times.
test.each([
  { what: 'notes', answers: patient(), until: 'notes' },
  { what: 'signs', answers: patient({ emergencySigns: ['bowel'] }), until: 'emergencyAfterEmergencySigns' },
] as const)(
  'the $what are made once, however often their screen reads them',
  async ({ what, answers, until }) => {
    const check = new TestSession();
    await check.walk(answers, until);
    const [first, second] = readTwice(() => check.session[what]);
    expect(second).toBe(first);
  },
);
