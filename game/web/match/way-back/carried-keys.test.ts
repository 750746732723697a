import { expect, it } from "vitest";
import { carriedKeys, carry } from "./carried-keys.ts";

const address = "https://spiel.example/m/abcdefghjkmnpqrs?lang=en";

it.each([{ credentials: "hNd_-9" }, { creatorKey: "k" }, { credentials: "a", creatorKey: "b" }, { code: "012345" }])(
  "what %j opens travels behind the # of the address alone, and comes out as it was",
  (keys) => {
    const url = new URL(carry(address, keys));
    expect(url.href.startsWith(`${address}#`)).toBe(true);
    expect(carriedKeys(url.hash)).toEqual({ credentials: undefined, creatorKey: undefined, code: undefined, ...keys });
  },
);

it.each([
  "",
  "#",
  "#content",
  "#seat",
  "#seat=",
  "#seat=a%20b",
  `#lead=${"x".repeat(65)}`,
  "#code=12345",
  "#code=1234567&seat=<b>",
])("%s brings nothing", (hash) => {
  expect(Object.values(carriedKeys(hash)).filter((key) => key !== undefined)).toEqual([]);
});
