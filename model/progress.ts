/** One line on a terminal that is written over; nothing when the output goes to a file. */
export function progress(label: string, total: number): (done: number) => void {
  if (!process.stderr.isTTY) return () => {};
  return (done) => {
    const filled = Math.round((done / total) * 24);
    const bar = '█'.repeat(filled) + '░'.repeat(24 - filled);
    process.stderr.write(`\r${bar} ${label} ${done}/${total}${done === total ? '\n' : ''}`);
  };
}
