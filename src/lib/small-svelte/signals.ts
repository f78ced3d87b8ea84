/** A value that others read, and when it last changed: on one clock, which every change moves on. */
export interface Source<Value = unknown> {
  value: Value;
  changedAt: number;
}

/** Whoever reads sources, and when it last did; 0 if it never came to the end. */
export interface Reader {
  sources: Set<Source>;
  readAt: number;
}

/** A value made of others, again when somebody asks for it and one of them has changed. */
interface Derived<Value = unknown> extends Source<Value>, Reader {
  readonly make: () => Value;
  checkedAt: number;
}

let clock = 1;
let reader: Reader | undefined;

export const now = (): number => clock;

export const state = <Value>(value: Value): Source<Value> => ({ value, changedAt: 0 });

export const derived = <Value>(make: () => Value): Source<Value> => {
  const empty: Derived<Value | undefined> = {
    make,
    value: undefined,
    changedAt: 0,
    sources: new Set(),
    readAt: 0,
    checkedAt: 0,
  };
  return empty as Derived<Value>;
};

export function get<Value>(source: Source<Value>): Value {
  reader?.sources.add(source);
  return fresh(source).value;
}

/** Whether that was a change. */
export function write<Value>(source: Source<Value>, value: Value): boolean {
  if (source.value === value) return false;
  source.value = value;
  source.changedAt = clock += 1;
  return true;
}

/** Asks in the order of the reading: what was read first may be why the rest must not be asked any more. */
export function isStale({ sources, readAt }: Reader): boolean {
  for (const source of sources) if (fresh(source).changedAt > readAt) return true;
  return false;
}

/** What `read` gives; `who` keeps what it has read. Without anybody nothing is kept. */
export function reading<Result>(who: Reader | undefined, read: () => Result): Result {
  const before = reader;
  const startedAt = clock;
  reader = who;
  if (who) {
    who.sources = new Set();
    who.readAt = 0;
  }
  try {
    const result = read();
    if (who) who.readAt = startedAt;
    return result;
  } finally {
    reader = before;
  }
}

function fresh<Value>(source: Source<Value>): Source<Value> {
  if (!isDerived(source) || source.checkedAt === clock) return source;
  if (!source.readAt || isStale(source)) {
    const value = reading(source, source.make);
    if (source.value !== value) source.changedAt = clock;
    source.value = value;
  }
  source.checkedAt = clock;
  return source;
}

const isDerived = <Value>(source: Source<Value>): source is Derived<Value> => 'make' in source;
