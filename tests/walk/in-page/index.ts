export { act } from './act.ts';
export { contrastOf } from './contrast.ts';
export { followFocus } from './focus.ts';
export { lookAt } from './look.ts';
