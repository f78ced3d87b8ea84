/** What `wrk --latency` measured. */
export interface Load {
  readonly requestsPerSecond: number;
  /** Milliseconds within which half, and 99 of 100, requests were answered. */
  readonly p50: number;
  readonly p99: number;
  readonly requests: number;
  /** Failed connections and error responses. */
  readonly errors: number;
}

const milliseconds: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000, m: 60_000 };

/** Parses wrk's output. Throws if a figure is missing. */
export function parseWrk(output: string): Load {
  const text = (pattern: RegExp, what: string): string => {
    const [, found] = pattern.exec(output) ?? [];
    if (found === undefined) throw new Error(`wrk printed no ${what}:\n${output}`);
    return found;
  };
  const latency = (percent: number): number => {
    const [, value, unit = ''] =
      /^([\d.]+)([a-z]+)$/.exec(
        text(new RegExp(String.raw`^\s+${percent}%\s+(\S+)$`, 'm'), `latency at ${percent}%`),
      ) ?? [];
    return Number(value) * (milliseconds[unit] ?? NaN);
  };
  const failures = [.../(?:connect|read|write|timeout) (\d+)/g[Symbol.matchAll](output)].map(([, count]) =>
    Number(count),
  );
  const [, refused = '0'] = /Non-2xx or 3xx responses: (\d+)/.exec(output) ?? [];
  return {
    requestsPerSecond: Number(text(/^Requests\/sec:\s+([\d.]+)$/m, 'requests a second')),
    p50: latency(50),
    p99: latency(99),
    requests: Number(text(/^\s+(\d+) requests in /m, 'number of requests')),
    errors: failures.reduce((total, each) => total + each, Number(refused)),
  };
}

export const screeningsADay = 1_000_000;
/** The load of the busiest hour of a day relative to the average. */
export const busiestHour = 4;

export interface Day {
  /** Requests a second, over the whole day and in its busiest hour. */
  readonly average: number;
  readonly busiest: number;
  /** Outgoing traffic in gigabytes. */
  readonly gigabytes: number;
  /** The share of the measured capacity that the busiest hour uses. */
  readonly ofCapacity: number;
}

/**
 * The load of a day of screenings, each of which loads one page and nothing more. `bytes` is the size of a full
 * response.
 */
export function dayOf(bytes: number, { requestsPerSecond }: Load): Day {
  const average = screeningsADay / 86_400;
  const busiest = average * busiestHour;
  return {
    average,
    busiest,
    gigabytes: (screeningsADay * bytes) / 1e9,
    ofCapacity: busiest / requestsPerSecond,
  };
}
