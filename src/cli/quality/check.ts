import { runLane } from './run-lane.ts';

export const run = (): Promise<void> => runLane('check');
