import { gone, type LeftByModule } from './gone.ts';

/** What runs when: without values that come later and changes on trial, one change after another. */
export const scheduling: LeftByModule = {
  'internal/client/reactivity/batch.js': {
    ...gone(
      'id linked prev next async_deriveds current previous commit_callbacks discard_callbacks pending',
      'blocking_pending deferred new_effects dirty_reactions skipped_branches unskipped_branches is_fork',
      'decrement_queued constructor is_deferred is_skipped skip_effect unskip_effect find_earlier_batch',
      'intersects merge defer_effects activate deactivate discard commit increment decrement',
      'transfer_reactions add_dirty_reaction oncommit ondiscard settled apply unlink',
    ),
    process: `
      this.started = true;
      var effects = (collected_effects = []);
      var updates = (legacy_updates = []);
      while (this.#scheduled.length > 0) {
        if (flush_count++ > 1000) infinite_loop_guard();
        for (const root of this.#resolve()) {
          try {
            this.#traverse(root, effects);
          } catch (e) {
            reset_all(root);
            throw e;
          }
        }
      }
      current_batch = null;
      if (updates.length > 0) {
        var batch = Batch.ensure();
        for (const e of updates) batch.schedule(e);
      }
      collected_effects = legacy_updates = null;
      flush_queued_effects(effects);
      var next_batch = current_batch;
      if (next_batch !== null) {
        next_batch.#process();
      }`,
    traverse: `
      root.f ^= CLEAN;
      var effect = root.first;
      while (effect !== null) {
        var flags = effect.f;
        var is_branch = (flags & (BRANCH_EFFECT | ROOT_EFFECT)) !== 0;
        if (!(is_branch && (flags & CLEAN) !== 0) && (flags & INERT) === 0 && effect.fn !== null) {
          if (is_branch) effect.f ^= CLEAN;
          else if ((flags & EFFECT) !== 0) effects.push(effect);
          else if (is_dirty(effect)) update_effect(effect);
          var child = effect.first;
          if (child !== null) {
            effect = child;
            continue;
          }
        }
        while (effect !== null) {
          var next = effect.next;
          if (next !== null) {
            effect = next;
            break;
          }
          effect = effect.parent;
        }
      }`,
    capture: 'source.v = value;',
    register_created_effect: '',
    flush: `
      try {
        is_processing = true;
        current_batch = this;
        this.#process();
      } finally {
        flush_count = 0;
        last_scheduled_effect = collected_effects = legacy_updates = current_batch = null;
        is_processing = false;
      }`,
    flush_queued_effects: `
      for (const effect of effects) {
        if ((effect.f & (DESTROYED | INERT)) !== 0 || !is_dirty(effect)) continue;
        update_effect(effect);
        if (
          effect.deps === null &&
          effect.first === null &&
          effect.nodes === null &&
          effect.teardown === null
        )
          unlink_effect(effect);
      }`,
    schedule: `
      last_scheduled_effect = effect;
      this.#scheduled.push(effect);`,
    flushSync: `
      var was_flushing_sync = is_flushing_sync;
      is_flushing_sync = true;
      try {
        while (true) {
          flush_tasks();
          if (current_batch === null) return;
          current_batch.flush();
        }
      } finally {
        is_flushing_sync = was_flushing_sync;
      }`,
  },
  'internal/client/reactivity/effects.js': {
    validate_effect: '',
    component_root: 'Batch.ensure(); create_effect(ROOT_EFFECT | EFFECT_PRESERVED, fn);',
    pause_effect: `
      if (destroy) destroy_effect(effect);
      if (callback) callback();`,
    resume_effect: '',
    create_effect: `
      var parent = active_effect;
      var effect = {
        ctx: component_context,
        deps: null,
        nodes: null,
        f: type | DIRTY | CONNECTED,
        first: null,
        fn,
        last: null,
        next: null,
        parent,
        b: parent && parent.b,
        prev: null,
        teardown: null,
        wv: 0,
        ac: null
      };
      var e = effect;
      if ((type & EFFECT) !== 0) {
        if (collected_effects !== null) collected_effects.push(effect);
        else Batch.ensure().schedule(effect);
      } else if (fn !== null) {
        try {
          update_effect(effect);
        } catch (e) {
          destroy_effect(effect);
          throw e;
        }
        if (
          e.deps === null &&
          e.teardown === null &&
          e.nodes === null &&
          e.first === e.last &&
          (e.f & EFFECT_PRESERVED) === 0
        ) {
          e = e.first;
          if ((type & BLOCK_EFFECT) !== 0 && (type & EFFECT_TRANSPARENT) !== 0 && e !== null)
            e.f |= EFFECT_TRANSPARENT;
        }
      }
      if (e !== null) {
        e.parent = parent;
        if (parent !== null) push_effect(e, parent);
      }
      return effect;`,
    destroy_effect_children: `
      var effect = signal.first;
      signal.first = signal.last = null;
      while (effect !== null) {
        var next = effect.next;
        if ((effect.f & ROOT_EFFECT) !== 0) effect.parent = null;
        else destroy_effect(effect, remove_dom);
        effect = next;
      }`,
  },
};
