import { defineMildCheck } from './element.ts';

defineMildCheck(new URL('.', import.meta.url));
