import type { LeftByModule } from './gone.ts';

/** Values and what follows from them: without effects that write what they read. */
export const reactivity: LeftByModule = {
  'internal/client/reactivity/async.js': {
    flatten: 'fn(sync.map(derived));',
  },
  'internal/client/reactivity/deriveds.js': {
    async_derived: '',
    update_derived: `
      var value = execute_derived(derived);
      if (!derived.equals(value)) {
        derived.wv = increment_write_version();
        derived.v = value;
        if (derived.deps === null) {
          set_signal_status(derived, CLEAN);
          return;
        }
      }
      if (!is_destroying_effect) update_derived_status(derived);`,
    destroy_derived_effects: '',
    freeze_derived_effects: '',
    unfreeze_derived_effects: '',
  },
  'internal/client/reactivity/sources.js': {
    set: 'return internal_set(source, value, legacy_updates);',
    internal_set: `
      if (!source.equals(value)) {
        Batch.ensure();
        source.v = value;
        source.wv = increment_write_version();
        mark_reactions(source, DIRTY, updated_during_traversal);
      }
      return value;`,
    mark_reactions: `
      for (var reaction of signal.reactions ?? []) {
        var flags = reaction.f;
        var not_dirty = (flags & DIRTY) === 0;
        if (not_dirty) set_signal_status(reaction, status);
        if ((flags & DERIVED) !== 0) mark_reactions(reaction, MAYBE_DIRTY, updated_during_traversal);
        else if (not_dirty) {
          if (updated_during_traversal !== null) updated_during_traversal.push(reaction);
          else schedule_effect(reaction);
        }
      }`,
  },
  'internal/client/runtime.js': {
    update_reaction: `
      var previous_deps = new_deps;
      var previous_skipped_deps = skipped_deps;
      var previous_reaction = active_reaction;
      var previous_sources = current_sources;
      var previous_component_context = component_context;
      var previous_untracking = untracking;
      new_deps = null;
      skipped_deps = 0;
      active_reaction = (reaction.f & (BRANCH_EFFECT | ROOT_EFFECT)) === 0 ? reaction : null;
      current_sources = null;
      set_component_context(reaction.ctx);
      untracking = false;
      read_version++;
      try {
        reaction.f |= REACTION_IS_UPDATING;
        var fn = reaction.fn;
        var result = fn();
        reaction.f |= REACTION_RAN;
        update_dependencies(reaction);
        if (previous_reaction !== null && previous_reaction !== reaction) {
          read_version++;
          if (previous_reaction.deps !== null)
            for (let i = 0; i < previous_skipped_deps; i += 1) previous_reaction.deps[i].rv = read_version;
          for (const dep of previous_deps ?? []) dep.rv = read_version;
        }
        reaction.f &= ~ERROR_VALUE;
        return result;
      } catch (error) {
        update_dependencies(reaction);
        return handle_error(error);
      } finally {
        reaction.f ^= REACTION_IS_UPDATING;
        new_deps = previous_deps;
        skipped_deps = previous_skipped_deps;
        active_reaction = previous_reaction;
        current_sources = previous_sources;
        set_component_context(previous_component_context);
        untracking = previous_untracking;
      }`,
    get: `
      if (active_reaction !== null && !untracking && (current_sources === null || !current_sources.has(signal))) {
        var deps = active_reaction.deps;
        if (signal.rv < read_version) {
          signal.rv = read_version;
          if (new_deps === null && deps !== null && deps[skipped_deps] === signal) skipped_deps++;
          else if (new_deps === null) new_deps = [signal];
          else new_deps.push(signal);
        }
      }
      if ((signal.f & DERIVED) !== 0) {
        var should_connect =
          (signal.f & CONNECTED) === 0 &&
          !untracking &&
          active_reaction !== null &&
          (active_reaction.f & CONNECTED) !== 0;
        var is_new = (signal.f & REACTION_RAN) === 0;
        if (is_dirty(signal)) {
          if (should_connect) signal.f |= CONNECTED;
          update_derived(signal);
        }
        if (should_connect && !is_new) reconnect(signal);
      }
      if ((signal.f & ERROR_VALUE) !== 0) throw signal.v;
      return signal.v;`,
  },
  'internal/client/constants.js': {
    STALE_REACTION: { value: '0' },
    IS_XHTML: { value: 'false' },
  },
  'internal/client/proxy.js': {
    // State that is written into: the check keeps only `$state.raw` and plain values.
    proxy: 'return value;',
  },
  'internal/client/warnings.js': {
    derived_inert: '',
    svelte_boundary_reset_noop: '',
  },
  'internal/client/context.js': {
    mark_as_component: 'return component;',
  },
};
