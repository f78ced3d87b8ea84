export interface Tally {
  passed: number;
  failed: number;
}

export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
}

export interface PlaywrightReport {
  stats: { expected: number; flaky: number; unexpected: number };
}

export function ofVitest({ numPassedTests, numFailedTests }: VitestReport): Tally {
  return { passed: numPassedTests, failed: numFailedTests };
}

export function ofPlaywright({ stats }: PlaywrightReport): Tally {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}

/** The tests of all reports; a failed step in which no test failed counts as one failure. */
export function total(tallies: Tally[], stepFailed: boolean): Tally {
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
  return { passed, failed: stepFailed ? Math.max(failed, 1) : failed };
}
