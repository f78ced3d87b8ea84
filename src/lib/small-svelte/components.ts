import { derived, get } from './signals.ts';

type Props = Readonly<Record<string, unknown>>;

/** A prop with a value for when none is given. */
export const prop = <Value>(
  props: Readonly<Record<string, unknown>>,
  name: string,
  _flags: number,
  otherwise: () => Value,
) => {
  const given = derived(() => (props[name] === undefined ? otherwise() : props[name]));
  return () => get(given) as Value;
};

/** Several objects as one; of two with the same name the later counts. */
export const spread_props = (...all: (Props | (() => Props))[]): Props => {
  all.reverse();
  return new Proxy(
    {},
    {
      get(_target, name: string) {
        for (const each of all) {
          const props = typeof each === 'function' ? each() : each;
          if (name in props) return props[name];
        }
        return undefined;
      },
    },
  );
};

/** A component that names none of its props reads each where it needs it. */
export const rest_props = (props: Props): Props => props;

export const to_array = <Value>(value: Iterable<Value>): Value[] => [...value];
