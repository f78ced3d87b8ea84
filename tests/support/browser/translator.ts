/**
 * Does what a browser's translator does: replaces every text node with elements of its own, with marks around what it
 * translated. Runs in the page.
 */
export function translate(): void {
  const kept = '[translate=no], .notranslate, script, style, textarea, title';
  const swap = (text: Text) => {
    if (!text.data.trim() || !text.parentElement || text.parentElement.closest(`${kept}, font`)) return;
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = `⟦${text.data}⟧`;
    outer.append(inner);
    text.replaceWith(outer);
  };
  const all = (root: Node) => {
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walk.nextNode()) texts.push(walk.currentNode as Text);
    texts.forEach(swap);
  };
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'characterData') swap(target as Text);
      for (const node of addedNodes) {
        if (node instanceof Text) swap(node);
        else if (node instanceof Element && node.tagName !== 'FONT') all(node);
      }
    }
  }).observe(document, { childList: true, characterData: true, subtree: true });
}
