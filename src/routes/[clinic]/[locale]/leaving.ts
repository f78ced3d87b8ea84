const LINK = 1000;

/**
 * The browser asks before answers are lost by a slip: a reload, a closed tab, a gesture for Back. It asks in its own
 * words and is told nothing. Never on a tablet that patients share, where the next one would meet the question, and not
 * where a link was pressed, which may call 911.
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
    // Who has printed the notes may leave.
    addEventListener('afterprint', stop);
    addEventListener('click', follow, true);
  };
}
