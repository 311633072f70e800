import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { hostileInputs } from './inputs.js';
import type { Result } from './result.js';

/** Gives hostile inputs to the commands. One that ends the process, or never ends, is a result with a fault. */
export class Asker {
  #child: ChildProcess | undefined;

  /**
   * @param patience milliseconds after which an input counts as one that never ends
   * @param fresh whether the input gets a process of its own, so that `peak` is about it alone
   */
  async ask(index: number, patience: number, fresh = false): Promise<Result> {
    if (fresh) this.end();
    const child = (this.#child ??= fork(fileURLToPath(new URL('child.ts', import.meta.url)), {
      execArgv: ['--import', 'tsx'],
    }));
    const name = hostileInputs[index]?.name ?? '';
    const failed = (wrong: string): Result => {
      this.end();
      const answer = {
        command: 'build',
        code: -1,
        milliseconds: patience,
        wrong: [wrong],
      } as const;
      return { name, answers: [answer], peak: 0 };
    };
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(failed(`no answer within ${patience} ms`)), patience);
      const ended = () => resolve(failed('the process ended'));
      child.once('exit', ended);
      child.once('message', (result) => {
        child.off('exit', ended);
        clearTimeout(timer);
        resolve(result as Result);
      });
      child.send(index);
    });
  }

  end(): void {
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }
}
