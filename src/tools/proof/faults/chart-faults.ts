import { createMachine } from 'xstate';
import type { Questionnaire } from '../../../lib/engine/schema.ts';
import { createCheckMachine, type CheckMachine } from '../../../lib/machine/machine.ts';
import type { Fault } from './fault.ts';
import { nodeAt, type Json } from './json.ts';

/** Faults of the chart: a guard that always or never holds, an action left out, a wrong target. */
export function chartFaults(questionnaire: Questionnaire): Fault[] {
  const baseline = createCheckMachine(questionnaire);
  const { guards, actions } = baseline.implementations;
  const fault = (id: string, { config = baseline.config as object, ...faulty }: ChartFault): Fault => ({
    id,
    questionnaire,
    changes: { rules: false, chart: true },
    machine: createMachine(
      config as never,
      {
        guards: { ...guards, ...faulty.guards },
        actions: { ...actions, ...faulty.actions },
      } as never,
    ) as unknown as CheckMachine,
  });
  return [
    ...Object.keys(guards).flatMap((name) =>
      [true, false].map((value) =>
        fault(`guard ${name} is always ${value}`, { guards: { [name]: () => value } }),
      ),
    ),
    ...Object.keys(actions).map((name) =>
      fault(`action ${name} is left out`, { actions: { [name]: () => undefined } }),
    ),
    ...targetFaults(baseline).map(([id, config]) => fault(id, { config })),
  ];
}

interface ChartFault {
  readonly config?: object;
  readonly guards?: Json;
  readonly actions?: Json;
}

function targetFaults(machine: CheckMachine): [string, object][] {
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
  return found.map(([target, path, id]): [string, object] => {
    const dot = target.startsWith('.') ? '.' : '';
    const other = states[(states.indexOf(target.replace('.', '')) + 1) % states.length] as string;
    const copy = structuredClone(config);
    Object.assign(nodeAt(copy, path), { target: dot + other });
    return [`${id} ${other} for ${target.replace('.', '')}`, { ...copy, context: machine.config.context }];
  });
}
