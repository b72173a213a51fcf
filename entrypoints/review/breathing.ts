import type { Finding } from '../../lib/types';

/** The same findings, with a pause now and then in which the page may draw and hear a press on Cancel. */
export async function* breathing(findings: AsyncIterable<Finding>, every = 500): AsyncGenerator<Finding> {
  let n = 0;
  for await (const finding of findings) {
    yield finding;
    if (++n % every === 0) await new Promise((resume) => setTimeout(resume));
  }
}
