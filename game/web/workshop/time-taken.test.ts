import { expect, it } from "vitest";
import { useConsoleTexts } from "../console/use-console-texts.ts";
import { usePresenterTexts } from "../presenter/use-presenter-texts.ts";
import { languages } from "../texts/languages.ts";
import { timeTaken } from "./time-taken.ts";

const times = [0, 59_999, 60_000, 89_999, 90_000, 600_000];

it.each(languages)(
  "in $id the console and the presenter tell in the same words how long a step has taken",
  async ({ id }) => {
    const [console, presenter] = [await useConsoleTexts.load(id), await usePresenterTexts.load(id)];
    const told = times.map((ms) => timeTaken(ms, console.plan, console.minutes));
    expect(told).toEqual(times.map((ms) => timeTaken(ms, presenter.all, presenter.minutes)));
    expect(told[0]).toBe(told[1]);
    expect([told[2], told[4], told[5]].map((words) => words?.match(/\d+/)?.[0])).toEqual(["1", "2", "10"]);
  },
);
