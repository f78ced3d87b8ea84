/** Reports progress on standard error, and only if that is a terminal. */
export function progress(what: string, every = 1000, out = process.stderr): (done: number) => void {
  if (!out.isTTY) return () => {};
  return (done) => {
    if (done % every === 0) out.write(`\r${done.toLocaleString('en-US')} ${what}`);
  };
}
