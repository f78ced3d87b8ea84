import { ContentError } from '../../content/problem.ts';
import { keepCurrent } from '../../content/questionnaire/versions.ts';

try {
  const { version, files } = keepCurrent();
  console.log(`questionnaire/mild/versions/${version}: ${files} files kept`);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
