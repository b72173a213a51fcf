const EVERY = 200;

/** A counting line on a terminal; nothing at all anywhere else. */
export class Progress {
  private lines = 0;
  private flagged = 0;
  private shown = 0;
  private readonly since = Date.now();
  private readonly on = Boolean(process.stderr.isTTY) && !process.stdout.isTTY;

  add(lines: number, flagged: number): void {
    this.lines += lines;
    this.flagged += flagged;
    if (this.on && Date.now() - this.shown > EVERY) this.show();
  }

  end(): void {
    if (!this.on || this.lines === 0) return;
    this.show();
    process.stderr.write('\n');
  }

  private show(): void {
    this.shown = Date.now();
    const rate = Math.round((this.lines * 1000) / Math.max(1, this.shown - this.since));
    const flagged = this.flagged > 0 ? `, ${this.flagged} flagged` : '';
    process.stderr.write(`\r${this.lines} lines${flagged}, ${rate} a second `);
  }
}
