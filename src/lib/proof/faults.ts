import { createMachine, type AnyStateMachine } from 'xstate';
import type { Questionnaire } from '../engine/schema.ts';
import { createCheckMachine, type CheckMachine } from '../machine/machine.ts';

/** A small fault of the kind that a slip of the hand makes, in the rules or in the chart. */
export interface Fault {
  readonly id: string;
  readonly questionnaire: Questionnaire;
  readonly machine: CheckMachine;
}

/** Faults that are none: why no answers and no run can tell them from the sound rules. */
export const equivalentFaults: Readonly<Record<string, string>> = {
  'outcome callToday comes before emergency':
    'an emergency sign ends the path, and "not sure" stands alone, so the two never apply to the same answers',
  'outcome otherCareFirst comes before adultsOnly':
    'under 18 ends the path at the age, before anything that otherCareFirst looks at is asked',
};

type Edit = (copy: Questionnaire) => void;
type Json = Record<string, unknown>;

/** Faults made from the data and the chart themselves, so that the list grows with them. */
export function faultsIn(questionnaire: Questionnaire): Fault[] {
  const inRules = [
    ...stopFaults(questionnaire),
    ...outcomeFaults(questionnaire),
    ...ruleFaults(questionnaire),
    ...questionFaults(questionnaire),
    ...conditionFaults(questionnaire),
  ].map(([id, edit]): Fault => {
    const copy = structuredClone(questionnaire);
    edit(copy);
    return { id, questionnaire: copy, machine: createCheckMachine(copy) };
  });
  return [...inRules, ...chartFaults(questionnaire)];
}

const stopFaults = ({ stops }: Questionnaire): [string, Edit][] =>
  stops.flatMap(({ screen, after, final }, index): [string, Edit][] => [
    [`the stop ${screen} after ${after} is lost`, (copy) => copy.stops.splice(index, 1)],
    ...((final
      ? [
          [
            `the stop ${screen} after ${after} lets on`,
            (copy: Questionnaire) => delete copy.stops[index]?.final,
          ],
        ]
      : []) as [string, Edit][]),
  ]);

const outcomeFaults = ({ outcomes }: Questionnaire): [string, Edit][] =>
  outcomes
    .slice(1)
    .map(({ id }, index): [string, Edit] => [
      `outcome ${id} comes before ${outcomes[index]?.id}`,
      (copy) => copy.outcomes.splice(index, 2, ...copy.outcomes.slice(index, index + 2).reverse()),
    ]);

function ruleFaults({ openPoints, notes, criteria }: Questionnaire): [string, Edit][] {
  return [
    ...openPoints.map(({ id }, index): [string, Edit] => [
      `open point ${id} is lost`,
      (copy) => copy.openPoints.splice(index, 1),
    ]),
    ...openPoints.flatMap(({ id, finding }, index): [string, Edit][] =>
      finding
        ? [
            [`open point ${id} makes no finding`, (copy) => delete copy.openPoints[index]?.finding],
            [
              `open point ${id} makes the other finding`,
              (copy) =>
                Object.assign(copy.openPoints[index]?.finding ?? {}, {
                  is: finding.is === 'notMet' ? 'discuss' : 'notMet',
                }),
            ],
          ]
        : [],
    ),
    ...notes.map(({ id }, index): [string, Edit] => [
      `note ${id} is lost`,
      (copy) => copy.notes.splice(index, 1),
    ]),
    ...criteria.map(({ id }, index): [string, Edit] => [
      `criterion ${id} is never met`,
      (copy) => Object.assign(copy.criteria[index] ?? {}, { met: { not: { all: [] } } }),
    ]),
  ];
}

const questionFaults = ({ questions }: Questionnaire): [string, Edit][] =>
  questions.flatMap(({ id, when, options }, index): [string, Edit][] => [
    ...((when
      ? [[`question ${id} is always asked`, (copy: Questionnaire) => delete copy.questions[index]?.when]]
      : []) as [string, Edit][]),
    ...options.flatMap((option, at): [string, Edit][] =>
      option.when
        ? [
            [
              `option ${id}.${option.id} is always offered`,
              (copy) => delete copy.questions[index]?.options[at]?.when,
            ],
          ]
        : [],
    ),
  ]);

/** Slips inside conditions: a lost option, `any` for `all`, one too few or too many, a lost `not`. */
function conditionFaults(questionnaire: Questionnaire): [string, Edit][] {
  const found: [string, Edit][] = [];
  const visit = (node: unknown, path: readonly string[]): void => {
    if (typeof node !== 'object' || node === null) return;
    found.push(...slipsAt(node as Json, path));
    Object.entries(node).forEach(([key, child]) => visit(child, [...path, key]));
  };
  const { definitions, questions, stops, criteria, openPoints, notes, outcomes } = questionnaire;
  visit({ definitions, questions, stops, criteria, openPoints, notes, outcomes }, []);
  return found;
}

function slipsAt(node: Json, path: readonly string[]): [string, Edit][] {
  const where = path.join('.');
  const edit =
    (change: (at: Json) => void): Edit =>
    (copy) =>
      change(nodeAt(copy, path));
  const rename = (from: string, to: string): [string, Edit][] =>
    Array.isArray(node[from]) && node[from].length > 1
      ? [
          [
            `${where}: ${to} for ${from}`,
            edit((at) => Object.assign(at, { [to]: at[from], [from]: undefined })),
          ],
        ]
      : [];
  const { picked, atLeast, not } = node;
  return [
    ...(Array.isArray(picked) && picked.length > 1
      ? picked.map((option, index): [string, Edit] => [
          `${where}: ${String(option)} is lost`,
          edit((at) => (at['picked'] as unknown[]).splice(index, 1)),
        ])
      : []),
    ...rename('all', 'any'),
    ...rename('any', 'all'),
    ...(typeof atLeast === 'number'
      ? [-1, 1].map((by): [string, Edit] => [
          `${where}: at least ${atLeast + by} for ${atLeast}`,
          edit((at) => Object.assign(at, { atLeast: atLeast + by })),
        ])
      : []),
    ...(not === undefined
      ? []
      : ([
          [`${where}: not is lost`, edit((at) => Object.assign(at, { all: [at['not']], not: undefined }))],
        ] as [string, Edit][])),
  ].map(([id, change]): [string, Edit] => [id, (copy) => dropUndefined(copy, change, path)]);
}

/** A key set to undefined is still there for `in`, so the node is written anew without it. */
function dropUndefined(copy: Questionnaire, change: Edit, path: readonly string[]): void {
  change(copy);
  const parent = nodeAt(copy, path.slice(0, -1));
  const kept = Object.entries(nodeAt(copy, path)).filter(([, value]) => value !== undefined);
  parent[path.at(-1) ?? ''] = Object.fromEntries(kept);
}

const nodeAt = (root: unknown, path: readonly string[]): Json =>
  path.reduce<unknown>((at, key) => (at as Json)[key], root) as Json;

/** Faults of the chart: a guard that always or never holds, an action left out, a wrong target. */
function chartFaults(questionnaire: Questionnaire): Fault[] {
  const machine = createCheckMachine(questionnaire);
  const fault = (id: string, faulty: AnyStateMachine): Fault => ({
    id,
    questionnaire,
    machine: faulty as unknown as CheckMachine,
  });
  const { guards, actions } = machine.implementations;
  const provide = (with_: object) => (machine as unknown as AnyStateMachine).provide(with_);
  return [
    ...Object.keys(guards).flatMap((name) =>
      [true, false].map((value) =>
        fault(`guard ${name} is always ${value}`, provide({ guards: { [name]: () => value } })),
      ),
    ),
    ...Object.keys(actions).map((name) =>
      fault(`action ${name} is left out`, provide({ actions: { [name]: () => undefined } })),
    ),
    ...targetFaults(machine).map(([id, config]) =>
      fault(id, createMachine(config as never, machine.implementations as never)),
    ),
  ];
}

function targetFaults(machine: CheckMachine): [string, unknown][] {
  const states = Object.keys(machine.states);
  const config = JSON.parse(JSON.stringify({ ...machine.config, context: undefined })) as Json;
  const found: [string, readonly string[], string][] = [];
  const visit = (node: unknown, path: readonly string[]): void => {
    if (typeof node !== 'object' || node === null) return;
    const target = (node as Json)['target'];
    if (typeof target === 'string') found.push([target, path, `${path.join('.')} to`]);
    Object.entries(node).forEach(([key, child]) => visit(child, [...path, key]));
  };
  visit(config, []);
  return found.map(([target, path, id]): [string, unknown] => {
    const dot = target.startsWith('.') ? '.' : '';
    const other = states[(states.indexOf(target.replace('.', '')) + 1) % states.length] as string;
    const copy = structuredClone(config);
    Object.assign(nodeAt(copy, path), { target: dot + other });
    return [`${id} ${other} for ${target.replace('.', '')}`, { ...copy, context: machine.config.context }];
  });
}
