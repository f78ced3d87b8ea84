export { act } from './act.ts';
export { contrastOf, paleTexts } from './contrast.ts';
export { followFocus } from './focus.ts';
export { lookAt } from './look.ts';
export { notMirrored } from './mirror.ts';
