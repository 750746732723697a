import { expect, it } from "vitest";
import type { RunStep } from "../../../workshop-guides/run-sheet.ts";
import { deviceScript } from "./device-script.ts";

const script = (say: string) => ({ say, do: "", method: "", material: "" });
const step = (devices?: RunStep["devices"]): RunStep => ({
  ...{ id: "talk", kind: "talk", minutes: 5, phase: "", ...script("paper") },
  devices,
});

it("speaks of devices where the guide does, in simple words to whoever reads a language it does not have", () => {
  const said = (language: string, devices?: RunStep["devices"]) =>
    deviceScript({ language: "de" }, step(devices), language).say;
  const both = { ...script("devices"), simple: script("simple") };
  expect(["de", "de-simple"].map((language) => said(language, both))).toEqual(["devices", "simple"]);
  expect([said("de-simple", script("devices")), said("de-simple")]).toEqual(["devices", "paper"]);
});
