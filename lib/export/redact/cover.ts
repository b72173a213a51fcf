/** Which stretches of a field are taken already; asked and told in the time of the stretch. */
export class Cover {
  readonly #taken: Uint8Array;

  constructor(length: number, stretches: Iterable<{ start: number; end: number }> = []) {
    this.#taken = new Uint8Array(length);
    for (const { start, end } of stretches) this.add(start, end);
  }

  add(start: number, end: number): void {
    this.#taken.fill(1, Math.max(0, start), Math.max(0, end));
  }

  touches(start: number, end: number): boolean {
    return this.#taken.subarray(Math.max(0, start), Math.max(0, end)).includes(1);
  }
}
