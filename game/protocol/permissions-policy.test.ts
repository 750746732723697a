import { describe, expect, it } from "vitest";
import { permissionsPolicyOf } from "./permissions-policy.ts";

const allowedAt = (path: string) =>
  permissionsPolicyOf(path)
    .split(", ")
    .flatMap((entry) => (entry.endsWith("=()") ? [] : [entry]));

describe("the permissions of a page", () => {
  const wholeScreen = ["fullscreen=(self)", "screen-wake-lock=(self)"];

  it.each(["/m/2222222222222222", "/m/2222222222222222/", "/w/kalimo47/beamer", "/W/KALIMO47/BEAMER/"])(
    "%s: a screen that a whole room looks at",
    (path) => expect(allowedAt(path)).toEqual(wholeScreen),
  );
  it("a guide that is led", () => expect(allowedAt("/anleitungen/guide/stammtisch/leiten")).toEqual(wholeScreen));

  it.each([
    ...["/", "/index.html", "/neu", "/m", "/m/", "/m/2222222222222222/more", "/w", "/w/kalimo47", "/w/beamer"],
    ...[
      "/w/kalimo47/beamer/more",
      "/x/w/kalimo47/beamer",
      "/workshop",
      "/workshop/kalimo47",
      "/workshop/kalimo47/beamer",
    ],
    ...[
      "/anleitungen",
      "/anleitungen/guide/stammtisch",
      "/anleitungen/handout/stammtisch/leiten",
      "/solo",
      "/lernen/quartett",
    ],
    ...["/karten", "/k/A1", "/drucken", "/minutes", "/impressum", "/barrierefreiheit", "/datenschutz", "/nowhere"],
    ...["/api/workshops", "/api/workshops/kalimo47/minutes.pdf", "/healthz", "/assets/index.js", "/service-worker.js"],
  ])("%s asks the device for nothing", (path) => expect(allowedAt(path)).toEqual([]));
});
