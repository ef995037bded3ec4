import { run } from "./run";

const writeTo =
  (stream: NodeJS.WriteStream) =>
  (line: string): void => {
    stream.write(`${line}\n`);
  };

// Not process.exit: what was written to a pipe has to arrive first.
run(process.argv.slice(2), { out: writeTo(process.stdout), err: writeTo(process.stderr) }).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.exitCode = 2;
    throw error;
  },
);
