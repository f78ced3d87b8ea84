import { expect, test } from 'vitest';
import { dayOf, parseWrk } from './wrk.ts';

const output = `Running 10s test @ http://127.0.0.1:8080/clinic/en/
  2 threads and 64 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency     3.31ms    2.07ms  41.20ms   91.14%
    Req/Sec    10.10k     1.05k   12.66k    72.50%
  Latency Distribution
     50%  812.00us
     75%    3.90ms
     90%    5.01ms
     99%    1.20s
  201234 requests in 10.02s, 7.72GB read
Requests/sec:  20083.23
Transfer/sec:    788.92MB
`;

test('the figures of wrk are read, whatever their unit', () => {
  expect(parseWrk(output)).toEqual({
    requestsPerSecond: 20083.23,
    p50: 0.812,
    p99: 1200,
    requests: 201234,
    errors: 0,
  });
});

test('what failed is counted', () => {
  const failed = output.replace(
    'Requests/sec',
    '  Socket errors: connect 1, read 20, write 0, timeout 300\n  Non-2xx or 3xx responses: 4000\nRequests/sec',
  );
  expect(parseWrk(failed).errors).toBe(4321);
});

test('output that lacks a figure is refused', () => {
  expect(() => parseWrk(output.replace('     99%    1.20s\n', ''))).toThrow('wrk printed no latency at 99%');
  expect(() => parseWrk('unable to connect')).toThrow('wrk printed no requests a second');
});

test('a day is what its screenings load', () => {
  const day = dayOf(40_000, parseWrk(output));
  expect(day.average).toBeCloseTo(11.57, 2);
  expect(day.gigabytes).toBe(40);
  expect(day.ofCapacity).toBeCloseTo(day.busiest / 20083.23, 9);
});
