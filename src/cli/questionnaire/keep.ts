import { home } from '../../content/home.ts';
import { keepCurrent } from '../../content/questionnaire/versions.ts';

export function run(): void {
  const { version, files } = keepCurrent();
  console.log(`${home}/versions/${version}: ${files} files kept`);
}
