/** What Svelte's compiler calls, by its names: all that the check's components need, and nothing else. */
export { boundary, component, each, if_block as if, index, key, snippet } from './blocks.ts';
export { prop, rest_props, spread_props, to_array } from './components.ts';
export { set } from './effects.ts';
export {
  attach,
  delegated,
  event,
  set_attribute,
  set_checked,
  set_class,
  set_text,
  set_value,
  template_effect,
} from './elements.ts';
export {
  append,
  child,
  comment,
  first_child,
  from_html,
  from_svg,
  next,
  only_child,
  reset,
  sibling,
  text,
} from './nodes.ts';
export { derived, get, state } from './signals.ts';

const nothing = (): void => {};
/** Components need no place of their own; events are listened to where they happen; no form is ever reset. */
export {
  nothing as push,
  nothing as pop,
  nothing as delegate,
  nothing as noop,
  nothing as remove_input_defaults,
  nothing as remove_textarea_child,
};

const page = globalThis;
export { page as window };
