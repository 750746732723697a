import { expect, it } from "vitest";
import { startLines } from "./start-lines.ts";

const here = { address: "http://localhost:8000", publicUrl: undefined, networkOrigins: [], isTerminal: true } as const;
const inNetwork = { ...here, networkOrigins: ["http://192.168.0.7:8000", "http://10.0.0.2:8000"] };

it("tells what phones in the room open, and shows it to be scanned", () => {
  const [served, there, code] = startLines(inNetwork);
  expect(served).toBe("The game is served at http://localhost:8000");
  expect(there).toContain("open http://192.168.0.7:8000 (or http://10.0.0.2:8000)");
  expect(code?.split("\n").length).toBeGreaterThan(10);
});

it("draws nothing into a log, and says nothing of networks where there are none or the operator has said the address", () => {
  expect(startLines({ ...inNetwork, isTerminal: false })).toHaveLength(2);
  expect(startLines(here)).toEqual(["The game is served at http://localhost:8000"]);
  expect(startLines({ ...inNetwork, publicUrl: "https://quartett.example" })).toEqual([
    "The game is served at https://quartett.example",
  ]);
});
