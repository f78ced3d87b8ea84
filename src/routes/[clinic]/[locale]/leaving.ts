const LINK = 1000;

/**
 * The browser asks before answers are lost by a slip: a reload, a closed tab, a Back gesture. It asks in its own
 * words and receives no data. Never on a tablet that patients share, where the next patient would see the question,
 * and not after a link was pressed, which may call 911.
 */
export function leavingGuard(isShared: () => boolean): (isGuarded: boolean) => void {
  let linkAt = -Infinity;
  const ask = (event: BeforeUnloadEvent) => {
    if (!isShared() && performance.now() - linkAt > LINK) event.preventDefault();
  };
  const follow = ({ target }: Event) => {
    if ((target as Element).closest('a[href]')) linkAt = performance.now();
  };
  const stop = () => removeEventListener('beforeunload', ask);
  return (isGuarded) => {
    if (!isGuarded) return stop();
    addEventListener('beforeunload', ask);
    // Whoever has printed the notes may leave without a prompt.
    addEventListener('afterprint', stop);
    addEventListener('click', follow, true);
  };
}
