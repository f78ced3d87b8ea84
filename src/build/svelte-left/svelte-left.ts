import { blocks } from './blocks.ts';
import { elements } from './elements.ts';
import type { LeftByModule } from './gone.ts';
import { reactivity } from './reactivity.ts';
import { scheduling } from './scheduling.ts';

/** The version of Svelte that was gone through for this. */
export const svelteGoneThrough = '5.57.3';

/**
 * What the check's components have none of, and what is left in its place: values that come later, changes on trial,
 * effects that write what they read, transitions, more than one mounted tree, and all that only says that a component is
 * wrong.
 */
export const left: LeftByModule = { ...scheduling, ...reactivity, ...blocks, ...elements };
