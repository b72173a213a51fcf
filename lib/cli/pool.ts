import { fileURLToPath } from 'node:url';
import { parentPort, Worker } from 'node:worker_threads';
import type { Answer, Work } from './answer';
import type { Line } from './lines';
import type { Job } from './work';

export interface Pool {
  work: Work;
  close(): Promise<void>;
}

interface Asked {
  resolve(answers: Answer[]): void;
  reject(error: Error): void;
}

/** One thread of a pool: answers come back in the order of the questions. */
class Thread {
  private readonly asked: Asked[] = [];
  private readonly worker: Worker;

  constructor(job: Job) {
    this.worker = new Worker(fileURLToPath(import.meta.url), { workerData: job });
    this.worker.on('message', (answers: Answer[]) => this.asked.shift()?.resolve(answers));
    this.worker.on('error', (error) => this.fail(error instanceof Error ? error : new Error(String(error))));
    this.worker.on('exit', () => this.fail(new Error('a worker stopped before it answered')));
  }

  get waiting(): number {
    return this.asked.length;
  }

  ask(lines: Line[]): Promise<Answer[]> {
    return new Promise((resolve, reject) => {
      this.asked.push({ resolve, reject });
      this.worker.postMessage(lines);
    });
  }

  close(): Promise<number> {
    return this.worker.terminate();
  }

  private fail(error: Error): void {
    for (const one of this.asked.splice(0)) one.reject(error);
  }
}

/** `threads` copies of the engine; each group of lines goes to the one with least to do. */
export function openPool(job: Job, threads: number): Pool {
  const all = Array.from({ length: threads }, (_, index) => new Thread({ ...job, warn: job.warn && index === 0 }));
  const idlest = () => all.reduce((least, thread) => (thread.waiting < least.waiting ? thread : least));
  return {
    work: (lines) => idlest().ask(lines),
    close: async () => void (await Promise.all(all.map((thread) => thread.close()))),
  };
}

/** The other end, inside a worker. Groups are answered one after the other. */
export function serve(work: Promise<Work>): void {
  let before: Promise<unknown> = work;
  parentPort?.on('message', (lines: Line[]) => {
    before = before.then(async () => parentPort?.postMessage(await (await work)(lines)));
  });
}
