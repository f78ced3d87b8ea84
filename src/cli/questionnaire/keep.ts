import { keepCurrent } from '../../content/questionnaire/versions.ts';

export function run(): void {
  const { version, files } = keepCurrent();
  console.log(`questionnaire/mild/versions/${version}: ${files} files kept`);
}
