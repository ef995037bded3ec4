import { run } from "./run";
import { threads } from "./threads";

const writeTo =
  (stream: NodeJS.WriteStream) =>
  (line: string): void => {
    stream.write(`${line}\n`);
  };

const runner = threads(new URL("./thread.mjs", import.meta.url));

// Not process.exit: what was written to a pipe has to arrive first.
run(process.argv.slice(2), { out: writeTo(process.stdout), err: writeTo(process.stderr) }, runner)
  .finally(() => runner.end())
  .then(
    (status) => {
      process.exitCode = status;
    },
    (error: unknown) => {
      process.exitCode = 2;
      throw error;
    },
  );
