import type { Questionnaire } from '../../../lib/engine/schema.ts';
import { createCheckMachine } from '../../../lib/machine/machine.ts';
import { chartFaults } from './chart-faults.ts';
import type { Fault } from './fault.ts';
import { nodeAt, type Json } from './json.ts';

type Edit = (copy: Questionnaire) => void;

/** Faults generated from the data and the chart themselves, so that the list grows with them. */
export function faultsIn(questionnaire: Questionnaire): Fault[] {
  const baseline = routing(questionnaire);
  const inRules = [
    ...stopFaults(questionnaire),
    ...outcomeFaults(questionnaire),
    ...ruleFaults(questionnaire),
    ...questionFaults(questionnaire),
    ...conditionFaults(questionnaire),
  ].map(([id, edit]): Fault => {
    const copy = structuredClone(questionnaire);
    edit(copy);
    const chart = routing(copy) !== baseline;
    return { id, questionnaire: copy, machine: createCheckMachine(copy), changes: { rules: true, chart } };
  });
  return [...inRules, ...chartFaults(questionnaire)];
}

/** Everything the chart reads: the questions and stops, with their conditions expanded. */
const routing = ({ questions, stops, definitions }: Questionnaire): string =>
  JSON.stringify([questions, stops], (_key, value: unknown) =>
    isNamed(value) ? (definitions[value.is] ?? value) : value,
  );

const isNamed = (value: unknown): value is { is: string } =>
  typeof value === 'object' && value !== null && 'is' in value;

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

/** A key set to undefined still exists for `in`, so the node is rebuilt without it. */
function dropUndefined(copy: Questionnaire, change: Edit, path: readonly string[]): void {
  change(copy);
  const parent = nodeAt(copy, path.slice(0, -1));
  const kept = Object.entries(nodeAt(copy, path)).filter(([, value]) => value !== undefined);
  parent[path.at(-1) ?? ''] = Object.fromEntries(kept);
}
