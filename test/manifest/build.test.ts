import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { elements } from "./read";

const root = join(__dirname, "..", "..");

// A build takes some seconds, and many on a busy machine.
jest.setTimeout(240_000);

/** Runs the production build into a folder, with build settings as a person gives them. */
function build(folder: string, settings: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["node_modules/webpack/bin/webpack.js", "--mode", "production", "--output-path", folder],
    { cwd: root, env: { ...process.env, ...settings }, encoding: "utf8" },
  );
  return { status, output: `${stdout}${stderr}`.trim() };
}

describe("the add-in built for a server", () => {
  const folder = mkdtempSync(join(tmpdir(), "nianbao-build-"));
  const read = (file: string) => readFileSync(join(folder, file), "utf8");
  let output = "";
  beforeAll(() => {
    const result = build(folder, { ADDIN_URL: "https://intranet.example/nianbao/" });
    output = result.output;
    if (result.status !== 0) throw new Error(output);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it("has a manifest with the server's address in place of the development one", () => {
    const addresses = [...read("manifest.xml").matchAll(/DefaultValue="(https:[^"]*)"/g)].map(
      (match) => match[1] ?? "",
    );

    expect(addresses).toHaveLength(21);
    expect(read("manifest.xml")).not.toContain("localhost");
    for (const address of addresses) {
      expect(address).toMatch(/^https:\/\/intranet\.example\/nianbao\/[a-z]/);
      expect(
        existsSync(join(folder, address.replace("https://intranet.example/nianbao/", ""))),
      ).toBe(true);
    }
  });

  it("has a page that loads nothing but what lies beside it, office.js first", () => {
    const page = read("index.html");
    const scripts = elements(page, "script").map(({ attributes }) => attributes.get("src"));

    expect(page.match(/src=["']?([^ "'>]+)/)?.[1]).toBe("office/office.js");
    expect(page).not.toMatch(/https?:/);
    expect(scripts.length).toBeGreaterThan(1);
    expect(page).toContain("default-src 'none'; script-src 'self';");
  });

  it("names its own scripts after what is in them", () => {
    const scripts = readdirSync(folder).filter((file) => file.endsWith(".js"));

    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((file) => !/\.[0-9a-f]{8}\.js$/.test(file))).toEqual([]);
  });

  it("has Microsoft's files unchanged, with their licence", () => {
    const original = dirname(require.resolve("@microsoft/office-js/package.json"));
    const files = readdirSync(join(folder, "office"), { recursive: true, encoding: "utf8" }).filter(
      (file) => file.endsWith(".js"),
    );

    expect(files).toEqual(
      expect.arrayContaining(["office.js", join("zh-cn", "office_strings.js")]),
    );
    for (const file of files) {
      const same = readFileSync(join(folder, "office", file)).equals(
        readFileSync(join(original, "dist", file)),
      );
      expect([file, same]).toEqual([file, true]);
    }
    expect(read("office/LICENSE.md")).toBe(readFileSync(join(original, "LICENSE.md"), "utf8"));
  });

  it("says how much the pane loads at first, and keeps to the budget", () => {
    const [, size, budget] =
      /first load of the pane: ([\d.]+) kB gzip, budget (\d+) kB/.exec(output) ?? [];

    expect(budget).toBe("160");
    expect(Number(size)).toBeLessThanOrEqual(160);
  });
});

describe("the add-in built for a place that reaches Microsoft's own copies of office.js", () => {
  it.each([
    ["cdn", "https://appsforoffice.microsoft.com"],
    ["21vianet", "https://appsforoffice.cdn.partner.office365.cn"],
  ])(
    "with %s takes scripts from there and nothing else",
    (name, origin) => {
      const folder = mkdtempSync(join(tmpdir(), "nianbao-build-"));
      try {
        const { status, output } = build(folder, { OFFICE_JS: name });
        if (status !== 0) throw new Error(output);
        const page = readFileSync(join(folder, "index.html"), "utf8");
        const [, policy = ""] = /content="(default-src [^"]*)"/.exec(page) ?? [];

        expect(/src=["']?([^ "'>]+)/.exec(page)?.[1]).toMatch(
          new RegExp(`^${origin}/.+/office\\.js$`),
        );
        expect(policy.split("; ").filter((directive) => directive.includes("https:"))).toEqual([
          `script-src 'self' ${origin}`,
        ]);
        expect(existsSync(join(folder, "office"))).toBe(false);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    240_000,
  );
});

describe("a build setting that cannot be", () => {
  it.each(["http://intranet.example", "intranet.example/nianbao", ""])(
    "the address “%s” is refused in one sentence, because it is not https",
    (address) => {
      const { status, output } = build("unused", { ADDIN_URL: address });

      expect(status).not.toBe(0);
      expect(output).toBe(
        `[webpack-cli] [ADDIN_URL must be an address that starts with https://, such as https://intranet.example/nianbao, because Excel loads add-ins only over https; “${address}” is none.]`,
      );
    },
  );

  it("a source of office.js that nobody knows is refused in one sentence", () => {
    const { status, output } = build("unused", { OFFICE_JS: "jsdelivr" });

    expect(status).not.toBe(0);
    expect(output).toBe(
      "[webpack-cli] [OFFICE_JS must be one of local, cdn, 21vianet; “jsdelivr” is none of them.]",
    );
  });
});
