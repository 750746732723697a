import { expect, test } from "vitest";
import { testCatalogue as catalogue } from "../fixtures/test-catalogue.ts";
import { cardAddresses } from "./public-url.ts";

const { sources } = catalogue;
const german = sources.deckIn("de");

test.each([
  ["https://quartett.example", "HTTPS://QUARTETT.EXAMPLE/K/A1"],
  ["https://quartett.example/", "HTTPS://QUARTETT.EXAMPLE/K/A1"],
  ["http://10.0.0.7:8000", "HTTP://10.0.0.7:8000/K/A1"],
  ["https://dörfle.example", "HTTPS://XN--DRFLE-JUA.EXAMPLE/K/A1"],
])("%s leads to %s", (url, address) => {
  expect(cardAddresses(url, german, sources)("A1")).toBe(address);
});

test("every language of the deck leads to its own address of the same page", () => {
  const addresses = sources
    .languages()
    .map((language) => cardAddresses("https://a.example", sources.deckIn(language), sources)("A1"));
  expect(addresses).toContain("HTTPS://A.EXAMPLE/K/A1");
  expect(addresses).toContain("HTTPS://A.EXAMPLE/K/EN/A1");
  expect(new Set(addresses).size).toBe(sources.languages().length);
});

test("122 characters fit, 123 do not, and the message says how many there are", () => {
  const base = (characters: number) => `https://${"q".repeat(characters - "https://.example/K/R1".length)}.example`;
  expect(cardAddresses(base(122), german, sources)("R1")).toHaveLength(122);
  expect(() => cardAddresses(base(123), german, sources)).toThrow(/has 123 characters.*holds 122/);
});

test.each([
  "quartett.example",
  "ftp://quartett.example",
  "javascript:alert(1)",
  "https://a.example/?x=1",
  "https://a.example/spiel",
  "https://user@a.example",
  "http://[::1]:8000",
  "http://my_host:8000",
  "",
])("%s is refused", (url) => {
  expect(() => cardAddresses(url, german, sources)).toThrow("PUBLIC_URL");
});
