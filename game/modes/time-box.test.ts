import { describe, expect, it } from "vitest";
import { timeBox as quartett } from "./quartett/rules/time-box.ts";
import { timeBox as rettungsrunde } from "./rettungsrunde/rules/time-box.ts";
import { timeBox as supertrumpf } from "./supertrumpf/rules/time-box.ts";

const picked = { picker: 0, trick: 3, ready: [] };
const moments = {
  supertrumpf: (limits: object) => supertrumpf({ phase: "learning", learning: picked }, limits),
  quartett: (limits: object) => quartett({ learning: { letters: ["A"], ready: [] }, laid: [] }, limits),
  rettungsrunde: (limits: object) => rettungsrunde({ phase: "debrief", round: 2 }, limits),
};

describe("the clock of a learning moment", () => {
  it.each(Object.entries(moments))("is there only where somebody wanted one: %s", (_mode, momentOf) => {
    expect(momentOf({})).toBeNull();
    expect(momentOf({ learningSeconds: 0, talkSeconds: 60 })).toBeNull();
    expect(momentOf({ learningSeconds: 300 })).toMatchObject({ seconds: 300 });
  });

  it("begins anew with each moment, and with the story once a trick is picked", () => {
    const limits = { learningSeconds: 60, talkSeconds: 30 };
    const keys = [
      supertrumpf({ phase: "learning", learning: { ...picked, trick: null } }, limits)?.key,
      supertrumpf({ phase: "learning", learning: picked }, limits)?.key,
    ];
    expect(new Set(keys).size).toBe(2);
    const laid = { letter: "A", seat: 0, asks: 1 };
    const learning = { letters: ["A"], ready: [] };
    expect(quartett({ learning, laid: [laid] }, limits)?.key).not.toBe(
      quartett({ learning, laid: [laid, laid] }, limits)?.key,
    );
    expect(rettungsrunde({ phase: "talk", round: 1 }, limits)).toMatchObject({
      seconds: 30,
      move: { name: "endPhase", args: [1, "talk"] },
    });
  });

  it.each([
    ["supertrumpf", supertrumpf({ phase: "over", learning: picked }, { learningSeconds: 60 })],
    ["quartett", quartett({ learning: null, laid: [] }, { learningSeconds: 60 })],
    ["rettungsrunde", rettungsrunde({ phase: "diagnosis", round: 1 }, { learningSeconds: 60, talkSeconds: 60 })],
  ])("runs at no other time: %s", (_mode, box) => {
    expect(box).toBeNull();
  });
});
