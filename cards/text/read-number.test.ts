import { expect, test } from "vitest";
import { readNumber, readNumbers } from "./read-number.ts";

test.each([
  ["1.5", 1.5],
  ["1,5", 1.5],
  [" 12 ", 12],
  ["-0,3", -0.3],
  ["\u22120,3", -0.3],
  ["+2", 2],
  [",5", 0.5],
])("%j is the number %f", (text, number) => {
  expect(readNumber(text)).toBe(number);
});

test.each(["", " ", "1.250,5", "1,2,3", "1e3", "0x10", "Infinity", "--1", "1-", "½", "1 2", "zwei"])(
  "%j is no number",
  (text) => {
    expect(readNumber(text)).toBeUndefined();
  },
);

test.each([
  ["0.5,-0.3", [0.5, -0.3]],
  ["1,5,-0,5", [1.5, -0.5]],
  ["1,5,\u22120,5", [1.5, -0.5]],
  ["1,5", [1, 5]],
  ["1,-0,5", [1, -0.5]],
  ["1.5,-0,5", [1.5, -0.5]],
  ["0,5;-0,3", [0.5, -0.3]],
  ["0,5, -0,3", [0.5, -0.3]],
  ["0,5 -0,3", [0.5, -0.3]],
])("%j are two numbers", (text, numbers) => {
  expect(readNumbers(text, 2)).toEqual(numbers);
});

test.each(["", "1", "1,5,2", "1,2,3,4,5", "1;2;3", "1;", "a,b", "1,5,", "1.5.2,1"])("%j are not two", (text) => {
  expect(readNumbers(text, 2)).toBeUndefined();
});
