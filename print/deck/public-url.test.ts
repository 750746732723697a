import { expect, test } from "vitest";
import { cardAddresses } from "./public-url.ts";

const codes = ["A1", "M11"];

test.each([
  ["https://quartett.example", "https://quartett.example/k/A1"],
  ["https://quartett.example/", "https://quartett.example/k/A1"],
  ["http://10.0.0.7:8000", "http://10.0.0.7:8000/k/A1"],
  ["https://stadt.example/spiel/", "https://stadt.example/spiel/k/A1"],
])("%s leads to %s", (url, address) => {
  expect(cardAddresses(url, codes)("A1")).toBe(address);
});

test("42 bytes fit, 43 do not, and the message says how many there are", () => {
  const base = (bytes: number) => `https://${"q".repeat(bytes - "https://.example/k/M11".length)}.example`;
  expect(cardAddresses(base(42), codes)("M11")).toHaveLength(42);
  expect(() => cardAddresses(base(43), codes)).toThrow(/has 43 bytes.*holds 42/);
});

test.each(["quartett.example", "ftp://quartett.example", "javascript:alert(1)", "https://a.example/?x=1", ""])(
  "%s is refused",
  (url) => {
    expect(() => cardAddresses(url, codes)).toThrow("PUBLIC_URL");
  },
);
