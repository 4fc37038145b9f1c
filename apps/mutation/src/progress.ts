/** Tells a person how far the run is: one line that is rewritten on a terminal, a line now and then elsewhere. */
export interface Progress {
  tick(done: number, killed: number, survived: number, last: string): void;
  /** Takes the line off the terminal. */
  end(): void;
}

export function createProgress(total: number, stream: NodeJS.WriteStream = process.stderr): Progress {
  let nextPlain = 10;
  return {
    tick: (done, killed, survived, last) => {
      const percent = Math.floor((100 * done) / Math.max(total, 1));
      const counts = `${done}/${total} mutants · ${killed} killed · ${survived} survived`;
      if (stream.isTTY) {
        const bar = "█".repeat(Math.floor(percent / 5)).padEnd(20, "░");
        const line = `${bar} ${counts} · ${last}`;
        stream.write(`\r\x1b[K${line.slice(0, (stream.columns ?? 80) - 1)}`);
      } else if (percent >= nextPlain) {
        stream.write(`${percent} % · ${counts}\n`);
        while (nextPlain <= percent) nextPlain += 10;
      }
    },
    end: () => {
      if (stream.isTTY) stream.write("\r\x1b[K");
    },
  };
}
