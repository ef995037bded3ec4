/**
 * `npm run workbench`: builds the workbench, serves it over http on PORT (3100 unless told; 0 takes
 * any free port), prints one line with the address, and builds again when a source file changes.
 * Tests import `startWorkbench` or run this file as a child process and wait for that line.
 */
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { pathToFileURL } from "node:url";
import webpack from "webpack";
import config from "./webpack.config.js";
import { contentSecurityPolicy } from "./page/policy.mjs";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/**
 * Builds and serves the workbench.
 * @param {{ port?: number, watch?: boolean }} [options] port 0 takes any free one; with `watch` the
 *   page is built again when a source file changes.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 * @throws if the first build fails (the message lists the errors) or the port is taken.
 */
export async function startWorkbench({ port = 0, watch = false } = {}) {
  const compiler = webpack(config);
  const builds = followBuilds(compiler);
  // The port is taken before the build: a taken port is said at once, and whoever asks early waits.
  const server = createServer((request, response) => {
    builds
      .finished()
      .then(() => serveFile(config.output.path, request, response))
      .catch((error) => response.writeHead(500).end(String(error)));
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await new Promise((resolve) => compiler.close(resolve));
  };
  try {
    await builds.start(watch);
  } catch (error) {
    await close();
    throw error;
  }
  return { url: `http://localhost:${server.address().port}/`, close };
}

/** Starts the build and knows, also for later builds, when files may be served. */
function followBuilds(compiler) {
  let finished = Promise.resolve();
  let settle = () => undefined;
  // Both when the first build starts and when a changed file starts another.
  const begin = () => {
    finished = new Promise((resolve) => {
      settle = resolve;
    });
  };
  compiler.hooks.run.tap("workbench", begin);
  compiler.hooks.watchRun.tap("workbench", begin);
  return {
    finished: () => finished,
    start(watch) {
      return new Promise((resolve, reject) => {
        let first = true;
        const end = (error, stats) => {
          const failure =
            error ?? (stats.hasErrors() ? new Error(stats.toString("errors-only")) : null);
          settle();
          if (!first) console.log(failure ? failure.message : "已重新构建，请刷新页面。");
          else if (failure) reject(failure);
          else resolve();
          first = false;
        };
        if (watch) compiler.watch({ ignored: /node_modules|\.cache/ }, end);
        else compiler.run(end);
      });
    },
  };
}

async function serveFile(folder, request, response) {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  const file = path.join(folder, decodeURIComponent(pathname === "/" ? "/index.html" : pathname));
  const found = file.startsWith(folder + path.sep) && (await stat(file).catch(() => null));
  if (!found || !found.isFile()) {
    response.writeHead(404, { "content-type": TYPES[".html"] }).end("没有这个页面。");
    return;
  }
  response.writeHead(200, {
    "content-type": TYPES[path.extname(file)] ?? "application/octet-stream",
    "content-length": found.size,
    "cache-control": "no-cache",
    "content-security-policy": contentSecurityPolicy,
    "x-content-type-options": "nosniff",
  });
  createReadStream(file).pipe(response);
}

async function main() {
  const port = Number(process.env.PORT ?? 3100);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    console.error("PORT 应为 0 到 65535 之间的整数。");
    process.exitCode = 1;
    return;
  }
  try {
    const { url } = await startWorkbench({ port, watch: true });
    console.log(`年报助手 · 工作台：${url}`);
  } catch (error) {
    console.error(
      error.code === "EADDRINUSE"
        ? `端口 ${port} 已被占用，请换一个端口，例如：PORT=3200 npm run workbench`
        : error.message,
    );
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main();
