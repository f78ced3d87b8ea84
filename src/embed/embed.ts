import { baseByLoader } from './base.ts';
import { defineMildCheck } from './element.ts';

defineMildCheck(baseByLoader(import.meta.url, location.href));
