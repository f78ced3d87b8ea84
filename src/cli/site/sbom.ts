import { runAll } from '../shell.ts';

export const run = (): void => runAll(['npm sbom --sbom-format cyclonedx --sbom-type application']);
