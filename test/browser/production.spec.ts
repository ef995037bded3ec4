import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { expect, test } from "@playwright/test";
import { fixture } from "../check/reports";
import { writeWord } from "../exchange/write-word";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
};

/** A plain file server, as an administrator puts up: it sends no header that the page could need. */
function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    readFile(join(folder, path)).then(
      (content) => {
        response.writeHead(200, { "content-type": types[extname(path)] ?? "text/plain" });
        response.end(content);
      },
      () => {
        response.writeHead(404).end();
      },
    );
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      resolve(server);
    });
  });
}

test.describe("the built add-in, opened outside Excel", () => {
  const folder = mkdtempSync(join(tmpdir(), "nianbao-page-"));
  let server: Server;
  let origin = "";

  test.beforeAll(async () => {
    test.setTimeout(240_000);
    execFileSync(
      process.execPath,
      ["node_modules/webpack/bin/webpack.js", "--mode", "production", "--output-path", folder],
      { cwd: join(__dirname, "..", "..") },
    );
    server = await serve(folder);
    origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  });

  test.afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("loads office.js from its own folder, keeps its policy and asks no other server", async ({
    page,
  }) => {
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    page.on("response", (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
    });

    await page.goto(`${origin}/index.html`);
    await expect(page).toHaveTitle("年报助手");
    await expect(page.locator("#root > *").first()).toBeVisible();
    await page.waitForFunction(() => "Office" in window);

    expect(asked).toContain(`${origin}/office/office.js`);
    expect(
      asked.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith("data:")),
    ).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("reads a Word file in its worker, which loads its parts from the same folder", async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(`${origin}/index.html`);
    const script = readdirSync(folder).find((name) => /^nianbao-reader\..*js$/.test(name));
    const report = fixture("suqian-2023");
    const word = await writeWord(report, { merged: true, numbered: false });
    const read = await page.evaluate(
      ({ address, bytes }) =>
        new Promise<unknown>((resolve, reject) => {
          const worker = new Worker(address);
          worker.onmessage = ({ data }) => {
            resolve(data);
          };
          worker.onerror = ({ message }) => {
            reject(new Error(message));
          };
          const file = new File([new Uint8Array(bytes)], "年报.docx");
          worker.postMessage({ kind: "file", file });
        }),
      { address: `${origin}/${script ?? ""}`, bytes: [...word] },
    );

    expect(read).toMatchObject({
      ok: true,
      imported: { source: "docx", organisation: report.organisation, year: 2023 },
    });
    expect(asked.filter((url) => !url.startsWith(`${origin}/`))).toEqual([]);
  });

  test("refuses a script of another origin", async ({ page }) => {
    await page.goto(`${origin}/index.html`);
    const refused = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener("securitypolicyviolation", (event) => {
            resolve(event.violatedDirective);
          });
          const script = document.createElement("script");
          script.src = "https://elsewhere.invalid/script.js";
          document.head.append(script);
        }),
    );

    expect(refused).toBe("script-src-elem");
  });

  test("has a help page that reads without anything else", async ({ page }) => {
    await page.goto(`${origin}/assets/support.html`);

    await expect(page.getByRole("heading", { level: 1 })).toHaveText("年报助手：使用帮助");
  });
});
