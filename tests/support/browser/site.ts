import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The site that the journeys visit: the product with the clinics and the languages of the tests. */
export const siteFolder = '.test-site/build';

/** The clinic that most journeys visit. It offers every complete language and the made-up ones. */
export const home = 'caliber-pain';

/** A file of that site, such as "caliber-pain/en/index.html". Throws if the site has not been built. */
export function builtFile(path: string): string {
  const file = join(siteFolder, path);
  if (!existsSync(siteFolder)) throw new Error(`${siteFolder} is not there: playwright test builds it`);
  return readFileSync(file, 'utf8');
}
