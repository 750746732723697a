import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { environment } from "../game/server/config/config.ts";

const read = (path: string) => readFileSync(join(import.meta.dirname, "..", path), "utf8");

describe("docs/operations.md", () => {
  it("lists every variable with its default, and no other", () => {
    const rows = [...read("docs/operations.md").matchAll(/^\| `([A-Z_]+)` \| (?:`([^`]*)`|–) \|/gm)];
    const documented = Object.fromEntries(rows.map(([, name, usual]) => [name, usual]));
    const defaults = environment.parse({}) as Readonly<Record<string, unknown>>;
    const known = Object.keys(environment.shape).map((name) => [name, defaults[name]?.toString()]);
    expect(documented).toEqual(Object.fromEntries(known));
  });

  it("names only commands that are there", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const text = read("docs/operations.md") + read("README.md");
    const named = [...text.matchAll(/npm run (?:-s |--silent )?([a-z-]+)/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(5);
    for (const name of named) expect(Object.keys(scripts)).toContain(name);
  });
});

type Service = { environment?: Record<string, unknown>; image?: string };
const services = (path: string) =>
  Object.entries((parse(read(path), { merge: true }) as { services: object }).services);

describe("deploy/", () => {
  const variables = Object.keys(environment.shape);

  it.each(["deploy/compose.yml", "deploy/compose.cluster.yml"])(
    "%s sets only variables that the server reads",
    (path) => {
      const ours = services(path).filter(([, service]) => (service as Service).image === undefined);
      expect(ours.length).toBeGreaterThan(0);
      for (const [, service] of ours) {
        const set = (service as Service).environment ?? {};
        expect(variables).toEqual(expect.arrayContaining(Object.keys(set)));
        // What is not interpolated must be a value that the server takes.
        const fixed = Object.entries(set)
          .map(([name, value]) => [name, String(value)])
          .filter(([, value = ""]) => !value.includes("${"));
        expect(environment.safeParse(Object.fromEntries(fixed)).error).toBeUndefined();
      }
    },
  );

  it("the unit and the image set only variables that the server reads", () => {
    const unit = [...read("deploy/quartett.service").matchAll(/^Environment=(\w+)=/gm)].map(([, name]) => name);
    const image = [...(/^ENV (.*)$/m.exec(read("deploy/Dockerfile"))?.[1] ?? "").matchAll(/(\w+)=/g)].map(
      ([, name]) => name,
    );
    expect([unit.length, image.length]).toEqual([2, 3]);
    for (const name of [...unit, ...image]) expect([...variables, "NODE_ENV"]).toContain(name);
  });

  it("everything starts the program that is there, with the Node.js that the packages name", () => {
    const program = "--import tsx game/server/main.ts";
    expect(read("deploy/quartett.service")).toContain(`node ${program}`);
    const command = /^CMD (\[.*\])$/m.exec(read("deploy/Dockerfile"))?.[1] ?? "[]";
    expect((JSON.parse(command) as string[]).join(" ")).toBe(`node ${program}`);
    expect(read("game/server/main.ts")).toContain("await startProgram(");
    expect(read("deploy/Dockerfile").match(/^FROM node:24-/gm)).toHaveLength(2);
  });

  it("neither matches nor passwords nor packages of this machine go into the image, whoever builds it", () => {
    const ignored = read(".dockerignore").split("\n");
    expect(ignored).toEqual(expect.arrayContaining(["data", "deploy", "**/.env", "**/node_modules", ".git"]));
    // Docker would read it instead of the one above.
    expect(existsSync(join(import.meta.dirname, "../deploy/Dockerfile.dockerignore"))).toBe(false);
  });

  it("the proxy of the cluster knows every server of it", () => {
    const ours = services("deploy/compose.cluster.yml").flatMap(([name, service]) =>
      (service as Service).image === undefined ? [`${name}:8000`] : [],
    );
    expect(ours).toHaveLength(2);
    expect(read("deploy/Caddyfile")).toContain(`reverse_proxy ${ours.join(" ")} {`);
  });
});
