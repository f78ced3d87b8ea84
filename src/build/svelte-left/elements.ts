import type { LeftByModule } from './gone.ts';

/** Elements, their attributes and events: one tree, mounted once. */
export const elements: LeftByModule = {
  'internal/client/render.js': {
    _mount: `
      init_operations();
      var component;
      component_root(() => {
        boundary(anchor ?? target.appendChild(create_text()), {}, (anchor_node) => {
          push({});
          if (hydrating) assign_nodes(anchor_node, null);
          component = Component(anchor_node, props) || mark_as_component();
          if (hydrating) {
            active_effect.nodes.end = hydrate_node;
            if (
              hydrate_node === null ||
              hydrate_node.nodeType !== COMMENT_NODE ||
              hydrate_node.data !== HYDRATION_END
            ) {
              w.hydration_mismatch();
              throw HYDRATION_ERROR;
            }
          }
          pop();
        });
        for (var event_name of all_registered_events)
          target.addEventListener(event_name, handle_event_propagation);
      });
      return component;`,
  },
  'internal/client/dom/template.js': {
    from_html: `
      var is_fragment = (flags & TEMPLATE_FRAGMENT) !== 0;
      var node;
      return () => {
        if (hydrating) {
          assign_nodes(hydrate_node, null);
          return hydrate_node;
        }
        if (!node) {
          node = create_fragment_from_html((content.startsWith('<!>') ? '<!>' : '') + content);
          if (!is_fragment) node = get_first_child(node);
        }
        // A clone would do outside Firefox.
        var clone = document.importNode(node, true);
        assign_nodes(is_fragment ? get_first_child(clone) : clone, is_fragment ? clone.lastChild : clone);
        return clone;
      };`,
    from_namespace: `
      var node;
      return () => {
        if (hydrating) {
          assign_nodes(hydrate_node, null);
          return hydrate_node;
        }
        if (!node) {
          var root = get_first_child(
            create_fragment_from_html(\`<\${ns}>\${(content.startsWith('<!>') ? '<!>' : '') + content}</\${ns}>\`),
          );
          node = document.createDocumentFragment();
          while (get_first_child(root)) node.appendChild(get_first_child(root));
        }
        var clone = node.cloneNode(true);
        var start = get_first_child(clone);
        assign_nodes(start, clone.lastChild);
        return (flags & TEMPLATE_FRAGMENT) !== 0 ? clone : start;
      };`,
  },
  'internal/client/dom/operations.js': {
    init_operations: '$window = window; $document = document;',
    get_first_child: 'return node.firstChild;',
    get_next_sibling: 'return node.nextSibling;',

    should_defer_append: 'return false;',
    // A text of more than 65536 characters, which browsers cut in two.
    merge_text_nodes: '',
  },
  'internal/client/dom/elements/attributes.js': {
    get_attributes: 'return element[ATTRIBUTES_CACHE] ??= {};',
    remove_input_defaults: '',
    set_attribute: `
      var attributes = get_attributes(element);
      if (hydrating) attributes[attribute] = element.getAttribute(attribute);
      if (attributes[attribute] === (attributes[attribute] = value)) return;
      if (value == null) element.removeAttribute(attribute);
      else if (typeof value !== 'string' && get_setters(element).has(attribute)) element[attribute] = value;
      else element.setAttribute(attribute, value);`,
  },
  'internal/client/dom/elements/misc.js': {
    remove_textarea_child: '',
  },
  'internal/client/dom/elements/events.js': {
    create_event: `
      function target_handler(event) {
        if (!event.cancelBubble) return without_reactive_context(() => handler?.call(this, event));
      }
      dom.addEventListener(event_name, target_handler, options);
      return target_handler;`,
    delegate: 'for (var event_name of events) all_registered_events.add(event_name);',
    handle_event_propagation: `
      var current_target;
      var handler_element = this;
      define_property(event, 'currentTarget', { configurable: true, get: () => current_target || document });
      var previous_reaction = active_reaction;
      var previous_effect = active_effect;
      set_active_reaction(null);
      set_active_effect(null);
      try {
        for (current_target of event.composedPath()) {
          if (current_target === handler_element || event.cancelBubble) break;
          var delegated = current_target[event_symbol]?.[event.type];
          if (delegated && (!current_target.disabled || event.target === current_target))
            delegated.call(current_target, event);
        }
      } finally {
        delete event.currentTarget;
        set_active_reaction(previous_reaction);
        set_active_effect(previous_effect);
      }`,
  },
  'internal/shared/attributes.js': {
    to_class: `
      var names = ((value ?? '') + ' ' + (hash ?? '')).split(/\\s+/);
      for (var key in directives) {
        names = names.filter((name) => name !== key);
        if (directives[key]) names.push(key);
      }
      return names.filter(Boolean).join(' ') || null;`,
  },
};
