import { parentPort } from "node:worker_threads";
import { perform } from "./task";
import type { Task } from "./task";

// A fault of ours ends the thread; who waits for it hears that.
parentPort?.on("message", (task: Task) => {
  void perform(task).then((answer) => parentPort?.postMessage(answer));
});
