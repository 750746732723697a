import type { BrowserContext, Page } from "puppeteer-core";
import { newTab } from "../e2e/new-visitor.ts";
import { awaited, comes, hasLoaded, holds, mark, press, write } from "./awaited.ts";
import { leads, type PhaseId, type Role } from "./cells.ts";
import { keyIn, partOf, type StagedRoom, stepOf } from "./staged-room.ts";

const sizes: Readonly<Record<Role, readonly [width: number, height: number]>> = {
  facilitator: [1366, 900],
  coFacilitator: [1366, 900],
  participant: [360, 740],
  tableDevice: [768, 1024],
  beamer: [1024, 768],
};

/** Where somebody looks at a workshop. */
export function addressIn({ server, code }: StagedRoom, role: Role): string {
  const path = leads(role) ? `workshop/${code}` : role === "beamer" ? `w/${code}/beamer` : `w/${code}`;
  return `${server.url}/${path}?lang=en`;
}

/** A tab in this browser. */
export async function openTab(context: BrowserContext, role: Role, address: string): Promise<Page> {
  const page = await newTab(context, { hasWindow: true });
  const [width, height] = sizes[role];
  await page.setViewport({ width, height });
  await visit(page, address);
  return page;
}

export const visit = (page: Page, address: string) => awaited(page, `the page ${address}`, () => page.goto(address));

/** The browser knows the key of this role from now on. */
export async function giveKey(page: Page, room: StagedRoom, role: Role): Promise<void> {
  const key = keyIn(room, role);
  if (key === null) return;
  const memory = JSON.stringify({ key, part: partOf(role) });
  const name = `quartett.workshop.${partOf(role)}.${room.code}`;
  await page.evaluate((place, text) => localStorage.setItem(place, text), name, memory);
}

/** Has come to what there is to do in the phase, with all that comes after it. */
export async function settle(page: Page, phase: PhaseId, role: Role): Promise<void> {
  const takesPart = !leads(role) && role !== "beamer";
  await comes(page, whole(phase === "match" && takesPart ? "waiting" : phase, role));
  if (phase === "match" && takesPart) await toTable(page);
  await hasLoaded(page);
  for (const words of lastWords(phase, role)) await holds(page, words);
  if (role === "beamer" && turned.includes(phase)) await comes(page, ".paged-turn");
  if (phase !== "commitment" || !takesPart) return;
  await write(page, "#commitment", sentence);
  await press(page, ".room-commitment [type=submit]");
  await comes(page, ".room-commitment .actions");
}

/** Phases whose story is longer than a wall is high. */
const turned: readonly PhaseId[] = ["read", "vote", "paused"];

/** What comes last in a phase without having been said to load: titles of cards, questions, how it goes at the tables. */
function lastWords(phase: PhaseId, role: Role): readonly string[] {
  if (role === "beamer") return { match: ["case 1 of 5"], debrief: ["How did it feel?"] }[phase as string] ?? [];
  if (!leads(role)) return [];
  if (phase === "match") return ["2 matches are running", asked];
  if (phase === "debrief") return ["These 5 questions are on the phones now"];
  if (phase === "tables") return ["A1 Clean, Punctual, Empty", "A2 Forty Tonnes down Blackbird Lane", asked];
  if (phase === "end") return ["All cards of this step have been used", asked];
  return stepOf[phase] === "case" ? ["A1 Clean, Punctual, Empty", asked] : [];
}

const asked = "What the phones ask";

/** Writes or marks something, and does not send it. */
export async function beginSomething(page: Page, phase: PhaseId, role: Role): Promise<void> {
  if (leads(role)) return write(page, ".message-form textarea", "Please come ba");
  if (role === "beamer") return;
  if (phase === "check") return mark(page, ".room-check input[type=radio]");
  if (phase === "debrief") return write(page, ".room-notes textarea", "Half a thou");
  if (phase === "commitment") return write(page, "#commitment", `${sentence}, tomo`);
  if (whole(phase, role) !== ".room-vote") return;
  // The third one: over those of a device for several people stands a hint.
  const field = (place: number) => `fieldset > .room-option:nth-of-type(${place}) input`;
  return role === "tableDevice" ? write(page, field(4), "1") : mark(page, field(3));
}

/** What is kept on the device of whoever commits to something. */
export const sentence = "ask two people";

export async function toTable(page: Page): Promise<void> {
  await press(page, ".room-large");
  await comes(page, whole("match", "participant"));
}

/** What belongs to the moment: how the time goes, what is being said, who is here just now, which page is turned to. */
const fleeting =
  "textarea, [role=timer], [role=alert], [role=status], time, .workshop-message, .match-line, .step-clock, .message-form + .hint, .beamer-message, .person-mark, .paged-turn, .room-commitment .actions, .beamer-people, .console-tables > p";

/** `at`: when it was looked at, in ms since 1970. */
export type Looks = Readonly<{ text: string; fields: readonly string[]; minutesLeft: number; at: number }>;

/** All that can be read on a page, what is in its fields, and the minutes on its clock. */
export async function looksOf(page: Page): Promise<Looks> {
  const looks = await page.evaluate((selector) => {
    const copy = document.querySelector("main, .beamer")?.cloneNode(true) as Element | undefined;
    for (const gone of copy?.querySelectorAll(selector) ?? []) gone.remove();
    const fields = [...document.querySelectorAll<HTMLInputElement>("main :is(input, textarea, select)")];
    const values = fields.map((field) => (/radio|checkbox/.test(field.type) ? String(field.checked) : field.value));
    const pressed = [...document.querySelectorAll("main [aria-pressed]")].map((button) => button.ariaPressed ?? "");
    const clock = document.querySelector("[role=timer]")?.textContent ?? "";
    return {
      text: (copy?.textContent ?? "").replace(/\s+/g, " "),
      fields: [...values, ...pressed],
      minutesLeft: Number(/(\d+):\d\d/.exec(clock)?.[1] ?? 0),
    };
  }, fleeting);
  return { ...looks, at: Date.now() };
}

/** What is there once the page is whole. */
export function whole(phase: PhaseId, role: Role): string {
  if (role === "beamer") return views[phase] ?? ".beamer-code";
  if (leads(role)) return ".table-card .person";
  return parts[phase] ?? ".room-whereabouts";
}

const views: Readonly<Partial<Record<PhaseId, string>>> = {
  match: ".beamer-table",
  debrief: ".beamer-notes",
  commitment: ".beamer-large",
};
const parts: Readonly<Partial<Record<PhaseId, string>>> = {
  check: ".room-check form",
  match: ".workshop-strip time",
  vote: ".room-vote",
  revote: ".room-vote",
  measure: ".room-vote",
  tables: ".room-vote",
  paused: ".room-vote",
  debrief: ".room-own-notes li",
  commitment: "#commitment",
};
