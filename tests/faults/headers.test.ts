import { describe, expect, it } from "vitest";
import { faultClass } from "./fault-class.ts";

/** Of a policy, its directives by name. */
const directivesOf = (policy: string) =>
  new Map(
    policy
      .split(";")
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name = "", ...values]) => [name, values]),
  );

/** Stock serves no pages: what is tried here is ours alone. */
faultClass("headers and the page's own scripts", (target, kind) => {
  const addresses = ["/", "/match/2222222222222222", "/healthz", "/api/matches/2222222222222222", "/nowhere.js"];
  const ofWorkshops = [
    "/workshop",
    "/workshop/kalimo47",
    "/w/kalimo47",
    "/w/kalimo47/beamer",
    "/api/workshops/kalimo47",
  ];

  describe.skipIf(kind === "stock")("of every answer", () => {
    it.each([...addresses, ...ofWorkshops])("%s comes with a policy that allows the own origin only", async (path) => {
      const { headers } = await fetch(`${target().url}${path}`);
      const directives = directivesOf(headers.get("content-security-policy") ?? "");
      expect(directives.get("default-src")).toEqual(["'self'"]);
      expect(directives.get("script-src") ?? ["'self'"]).toEqual(["'self'"]);
      for (const name of ["object-src", "base-uri", "frame-ancestors"])
        expect(directives.get(name)).toEqual(["'none'"]);
      const allowed = [...directives.values()]
        .flat()
        .filter((value) => !["'self'", "'none'", "data:", "blob:"].includes(value));
      expect(allowed).toEqual([]);
    });

    it.each(addresses)("%s comes with the usual security headers and tells nothing of the server", async (path) => {
      const { headers } = await fetch(`${target().url}${path}`);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toMatch(/^(no-referrer|same-origin)$/);
      expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
      expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
      expect(headers.get("x-powered-by")).toBeNull();
      expect(headers.get("server")).toBeNull();
      expect(headers.get("access-control-allow-origin")).toBeNull();
    });

    it.each([
      ...[...addresses, ...ofWorkshops].map((path) => [path, false] as const),
      ...["/m/2222222222222222", "/m/2222222222222222?lang=en", "/w/KALIMO47/beamer"].map(
        (path) => [path, true] as const,
      ),
      ["/anleitungen/guide/stammtisch/leiten", true],
      ["/anleitungen/guide/stammtisch", false],
      ["/neu?next=/m/2222222222222222", false],
    ] as const)("%s may fill the screen and keep it on: %s", async (path, may) => {
      const isWall = may || path === "/w/kalimo47/beamer";
      const policy = (await fetch(`${target().url}${path}`)).headers.get("permissions-policy") ?? "";
      const allowed = policy.split(", ").filter((entry) => !entry.endsWith("=()"));
      expect(allowed).toEqual(isWall ? ["fullscreen=(self)", "screen-wake-lock=(self)"] : []);
    });

    it("the page holds no inline script, no inline handler and nothing of another origin", async () => {
      const page = await (await fetch(`${target().url}/`)).text();
      expect(page).toContain("<script");
      expect(page).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>/);
      expect(page).not.toMatch(/\son\w+=|javascript:|https?:\/\//);
    });

    it("answers of the API are not kept by caches", async () => {
      const { matchID } = await target().open(2);
      const { headers } = await fetch(`${target().url}/api/matches/${matchID}`);
      expect(headers.get("cache-control")).toMatch(/no-store/);
    });
  });
});
