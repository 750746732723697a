import { expect, it } from "vitest";
import type { Limits } from "../config/limits.ts";
import { AddressLimits } from "./address-limits.ts";
import { FixedWindow } from "./fixed-window.ts";

it("allows as many as it may in each window", () => {
  let now = 7;
  const window = new FixedWindow({ max: 2, length: 100, now: () => now });
  expect([window.isFull, window.allows(), window.isFull, window.allows(), window.isFull]).toEqual([
    ...[false, true, false, true, true],
  ]);
  expect([window.allows(), window.rest]).toEqual([false, 100]);
  now += 100;
  expect([window.isFull, window.allows()]).toEqual([false, true]);
});

it("limits an address, tells how long it has to wait, and lifts a limit of 0", async () => {
  let now = 0;
  const limits = { joins: 1, requests: 0 } as Limits;
  const refused: string[] = [];
  const addresses = new AddressLimits({ limits, now: () => now, onRefused: (event) => refused.push(event) });
  await addresses.require("joins", "192.0.2.1");
  await addresses.count("joins", "192.0.2.1");
  now += 20_000;
  const wait = { code: "too-many", retryAfter: 40 };
  await expect(addresses.require("joins", "192.0.2.1")).rejects.toMatchObject(wait);
  await expect(addresses.count("joins", "192.0.2.1")).rejects.toMatchObject(wait);
  await addresses.count("joins", "192.0.2.2");
  for (let n = 0; n < 10; n += 1) await addresses.count("requests", "192.0.2.1");
  now += 40_000;
  await addresses.count("joins", "192.0.2.1");
  expect(refused).toEqual(["joins", "joins"]);
});
