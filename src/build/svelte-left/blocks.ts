import { gone, type LeftByModule } from './gone.ts';

/** Conditions, lists and boundaries: without transitions and parts that wait. */
export const blocks: LeftByModule = {
  'internal/client/dom/blocks/boundary.js': {
    ...gone(
      'parent is_pending transform_error pending_effect offscreen_fragment local_pending_count pending_count',
      'pending_count_update_queued dirty_reactions effect_pending effect_pending_subscriber',
      'hydrate_resolved_content hydrate_failed_content hydrate_pending_content create_reset resolve',
      'defer_effect is_rendered has_pending_snippet update_pending_count get_effect_pending',
    ),
    constructor: `
      this.#anchor = node;
      this.#props = props;
      this.#children = (anchor) => {
        var effect = active_effect;
        effect.b = this;
        effect.f |= BOUNDARY_EFFECT;
        children(anchor);
      };
      this.#effect = block(() => {
        if (hydrating) hydrate_next();
        this.#render();
      }, flags);
      if (hydrating) this.#anchor = hydrate_node;`,
    render: `
      try {
        this.#main_effect = branch(() => this.#children(this.#anchor));
      } catch (error) {
        this.error(error);
      }`,
    error: `
      if (error === HYDRATION_ERROR) throw error;
      if (!this.#props.onerror && !this.#props.failed) throw error;
      this.#handle_error(error);`,
    handle_error: `
      if (this.#main_effect) destroy_effect(this.#main_effect);
      if (this.#failed_effect) destroy_effect(this.#failed_effect);
      this.#main_effect = this.#failed_effect = null;
      if (hydrating) {
        set_hydrate_node(this.#hydrate_open);
        next();
        set_hydrate_node(skip_nodes());
      }
      queue_micro_task(() => {
        if (this.#is_destroyed()) return;
        var { onerror, failed } = this.#props;
        try {
          onerror?.(error);
        } catch (err) {
          invoke_error_boundary(err, this.#effect && this.#effect.parent);
        }
        if (!failed || this.#is_destroyed()) return;
        this.#failed_effect = this.#run(() => {
          try {
            return branch(() => {
              var effect = active_effect;
              effect.b = this;
              effect.f |= BOUNDARY_EFFECT;
              failed(this.#anchor);
            });
          } catch (error) {
            invoke_error_boundary(error, this.#effect.parent);
            return null;
          }
        });
      });`,
  },
  'internal/client/dom/blocks/branches.js': {
    ...gone('batches offscreen outroing transition commit discard'),
    constructor: 'this.anchor = anchor;',
    ensure: `
      if (fn && !this.#onscreen.has(key)) this.#onscreen.set(key, branch(() => fn(this.anchor)));
      if (hydrating) this.anchor = hydrate_node;
      for (const [k, effect] of this.#onscreen) {
        if (k === key) continue;
        destroy_effect(effect);
        this.#onscreen.delete(k);
      }`,
  },
  'internal/client/dom/blocks/each.js': {
    // Svelte's own finds the fewest moves; this one moves what does not stand before what comes after it.
    reconcile: `
      var items = state.items;
      var keys = new Set(array.map(get_key));
      for (const [key, { e }] of items) if (!keys.has(key)) destroy_effect(e);
      var next = null;
      for (var i = array.length; i--; ) {
        var effect = items.get(get_key(array[i], i)).e;
        if ((effect.f & EFFECT_OFFSCREEN) !== 0 || effect.next !== next) {
          effect.f &= ~EFFECT_OFFSCREEN;
          link(state, effect.prev, effect.next);
          link(state, next ? next.prev : state.effect.last, effect);
          link(state, effect, next);
          move(effect, next, anchor);
        }
        next = effect;
      }`,
    each: `
      var anchor = node;
      var items = new Map();
      var fallback = null;
      var first_run = true;
      var state = { items };
      if ((flags & EACH_IS_CONTROLLED) !== 0)
        anchor = hydrating ? set_hydrate_node(get_first_child(node)) : node.appendChild(create_text());
      if (hydrating) hydrate_next();
      var each_array = derived_safe_equal(() => array_from(get_collection() ?? []));
      state.effect = block(() => {
        var array = get(each_array);
        var keys = new Set();
        array.forEach((value, index) => {
          var key = get_key(value, index);
          var item = first_run ? null : items.get(key);
          if (item) {
            if (item.v) internal_set(item.v, value);
            if (item.i) internal_set(item.i, index);
          } else {
            item = create_item(
              items,
              first_run ? anchor : (offscreen_anchor ??= create_text()),
              value,
              key,
              index,
              render_fn,
              flags,
              get_collection
            );
            if (!first_run) item.e.f |= EFFECT_OFFSCREEN;
            items.set(key, item);
          }
          keys.add(key);
        });
        if (array.length > keys.size) e.each_key_duplicate('', '', '');
        if (fallback && array.length > 0) {
          destroy_effect(fallback);
          fallback = null;
        }
        if (fallback_fn && !fallback && array.length === 0) fallback = branch(() => fallback_fn(anchor));
        if (hydrating && array.length > 0) set_hydrate_node(skip_nodes());
        if (!first_run) reconcile(state, array, anchor, flags, get_key);
        get(each_array);
      });
      first_run = false;
      if (hydrating) anchor = hydrate_node;`,
  },
};
