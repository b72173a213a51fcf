import { type Links, linksOf } from '../../lib/review/links';
import type { Log } from '../../lib/store/db';
import { type Said, said } from '../shared/said';
import { WORDS } from './words';

/** The links of the ad on the desk, read when they are looked at and again when the log changes. */
export class LinkView {
  #read = $state.raw<{ key: string; links: Links | undefined }>();
  trouble = $state.raw<Said>();
  #key: string | undefined;

  constructor(private readonly log: Log) {}

  /** Never those of another ad, whatever is still being read. */
  of(key: string): Links | undefined {
    return this.#read?.key === key ? this.#read.links : undefined;
  }

  async read(key: string): Promise<void> {
    this.#key = key;
    try {
      const links = await linksOf(this.log, key);
      if (key !== this.#key) return;
      this.#read = { key, links };
      this.trouble = undefined;
    } catch (error) {
      const { read, readSafe, readNext } = WORDS.trouble;
      this.trouble = said(error, read, readSafe, readNext);
    }
  }
}
