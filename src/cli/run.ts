import { readArguments, USAGE } from "./arguments";
import { checkCommand } from "./check-command";
import type { ExitStatus, Streams } from "./streams";
import { inThisThread } from "./task";
import type { Runner } from "./task";

/**
 * Does what the arguments ask and says with which status the process ends.
 * @param runner Reads and checks files.
 */
export async function run(
  given: readonly string[],
  streams: Streams,
  runner: Runner = inThisThread,
): Promise<ExitStatus> {
  const request = readArguments(given);
  switch (request.kind) {
    case "help":
      streams.out(USAGE);
      return 0;
    case "wrong":
      streams.err(`${request.sentence}\n\n${USAGE}`);
      return 2;
    case "check":
      return checkCommand(request, streams, runner);
    case "sum":
      return (await import("./sum-command")).sumCommand(request, streams, runner);
    case "ledger":
      return (await import("./ledger-command")).ledgerCommand(request, streams);
    case "draft":
      return (await import("./draft-command")).draftCommand(request, streams, runner);
  }
}
