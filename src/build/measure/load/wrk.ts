/** What `wrk --latency` measured. */
export interface Load {
  readonly requestsPerSecond: number;
  /** Milliseconds within which half, and 99 of 100, requests were answered. */
  readonly p50: number;
  readonly p99: number;
  readonly requests: number;
  /** Connections that failed, and answers that were none. */
  readonly errors: number;
}

const milliseconds: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000, m: 60_000 };

/** Reads what wrk prints. Throws where a figure is missing. */
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
/** How much busier than the average the busiest hour of a day is. */
export const busiestHour = 4;

export interface Day {
  /** Requests a second, over the whole day and in its busiest hour. */
  readonly average: number;
  readonly busiest: number;
  /** Gigabytes that leave the server. */
  readonly gigabytes: number;
  /** What part of the measured capacity the busiest hour takes. */
  readonly ofCapacity: number;
}

/** What a day of screenings needs: each loads one page and nothing more. `bytes` are those of a whole answer. */
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
