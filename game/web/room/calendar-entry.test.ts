import { expect, it } from "vitest";
import { calendarEntry } from "./calendar-entry.ts";

const now = Date.UTC(2026, 10, 30, 10, 15);
const entry = (summary: string, description = "") => calendarEntry({ summary, description }, now, "id");

it("stands in the calendar for a whole day, in four weeks", () => {
  expect(entry("Ask").split("\r\n")).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//quartett//workshop//DE",
    "BEGIN:VEVENT",
    "UID:id",
    "DTSTAMP:20261130T101500Z",
    "DTSTART;VALUE=DATE:20261228",
    "DTEND;VALUE=DATE:20261229",
    "SUMMARY:Ask",
    "DESCRIPTION:",
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ]);
});

it("says what means something in a calendar as text", () => {
  expect(entry("one; two, three \\ four", "a\nb\r\nEND:VEVENT")).toContain("SUMMARY:one\\; two\\, three \\\\ four\r\n");
  expect(entry("", "a\nb\r\nEND:VEVENT")).toContain("DESCRIPTION:a\\nb\\nEND:VEVENT\r\n");
});

it("folds long lines by octets, and never within a character", () => {
  const text = "Bürgermeisterin 🙂 ".repeat(20);
  const lines = entry(text).split("\r\n");
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(lines.join("\n").replaceAll("\n ", "")).toContain(text.trimEnd());
  expect(lines.join("")).not.toContain("\uFFFD");
});
