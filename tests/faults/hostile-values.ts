/** What a client may put where the protocol expects something else; each by a name that tells it in a report. */
export const hostileValues: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ["null", null],
  ["nothing", undefined],
  ["a number", 5],
  ["half a number", -0.5],
  ["true", true],
  ["an empty text", ""],
  ["a huge text", "x".repeat(10_000)],
  ["a list", ["0"]],
  ["an object", { 0: "0", length: 1 }],
  ["an object that cannot be text", { toString: "x", valueOf: 0 }],
  ["__proto__", "__proto__"],
  ["constructor", "constructor"],
  ["a prototype", JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}')],
  ["bytes", new Uint8Array([0, 255, 1])],
  ["100 levels", JSON.parse(`${"[".repeat(100)}${"]".repeat(100)}`)],
]);
