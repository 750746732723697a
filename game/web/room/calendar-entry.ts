const dayInMs = 24 * 60 * 60 * 1000;
/** When the entry reminds of it. */
const daysUntilEntry = 28;

/** A day in a calendar, as RFC 5545 has it, whole and without a time zone. `now`: ms since 1970; `id`: unique. */
export function calendarEntry(
  { summary, description }: Readonly<{ summary: string; description: string }>,
  now: number,
  id: string,
): string {
  const day = now + daysUntilEntry * dayInMs;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//quartett//workshop//DE",
    "BEGIN:VEVENT",
    `UID:${id}`,
    `DTSTAMP:${utc(now)}`,
    `DTSTART;VALUE=DATE:${utc(day).slice(0, 8)}`,
    `DTEND;VALUE=DATE:${utc(day + dayInMs).slice(0, 8)}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** "20261130T101500Z" */
const utc = (ms: number): string => new Date(ms).toISOString().replace(/[-:]|\.\d+/g, "");

/** 3.3.11: these characters mean something in a text. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r\n|\r|\n/g, "\\n");

/** 3.1: a line has 75 octets at most; what goes on in the next one begins with a blank there. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let octets = 0;
  let text = "";
  for (const character of line) {
    const { length } = encoder.encode(character);
    if (octets + length > 75) {
      text += "\r\n ";
      octets = 1;
    }
    text += character;
    octets += length;
  }
  return text;
}
