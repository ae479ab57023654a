import type {Progress} from '../sandbox/progress.ts';
import {progressLines, progressNews} from './progress-lines.ts';

type Output = Pick<NodeJS.WriteStream, 'write' | 'isTTY' | 'columns' | 'rows'>;

/**
 * Shows progress on a stream: on a terminal as bars that are drawn over in place, elsewhere as a line for each new
 * message. Disposing of it leaves what it last showed and puts the cursor below.
 */
export class ProgressDisplay implements Disposable {
  readonly #output: Output;
  readonly #draws: boolean;
  #last: Progress | null = null;
  #drawnLines = 0;

  constructor(output: Output, env: NodeJS.ProcessEnv) {
    this.#output = output;
    this.#draws = output.isTTY && env['TERM'] !== 'dumb';
  }

  show(progress: Progress): void {
    if (this.#last?.task !== progress.task) this.#drawnLines = 0;
    if (this.#draws) this.#draw(progress);
    else for (const line of progressNews(this.#last, progress)) this.#output.write(`${line}\n`);
    this.#last = progress;
  }

  [Symbol.dispose](): void {
    this.#last = null;
    this.#drawnLines = 0;
  }

  /** One write a frame, so that no half of one is ever seen. */
  #draw(progress: Progress): void {
    const {columns = 80, rows = 24} = this.#output;
    const lines = progressLines(progress, columns - 1, rows - 1);
    const back = this.#drawnLines > 0 ? `\u001B[${this.#drawnLines}A` : '';
    this.#output.write(`${back}\u001B[J${lines.map(line => `${line}\n`).join('')}`);
    this.#drawnLines = lines.length;
  }
}
