import type { Minutes } from "../../workshop/minutes.ts";
import { readMinutes } from "../../workshop/minutes-schema.ts";
import { tellExpected } from "../play/tell-findings.ts";
import type { MinutesTexts } from "../texts/minutes-texts.ts";
import { dayOf } from "./save-files.ts";

type Faults = MinutesTexts["pool"]["faults"];

/** More than the largest workshop can fill. In bytes. */
const maxSize = 4 * 1024 * 1024;

/** The workshops of these files besides those that are open, and what is wrong with each file that is not taken. */
export async function openFiles(
  open: readonly Minutes[],
  files: readonly File[],
  faults: Faults,
  language: string,
): Promise<Readonly<{ minutes: readonly Minutes[]; refused: readonly string[] }>> {
  const minutes = [...open];
  const refused: string[] = [];
  for (const file of files) {
    const read = await readFile(file, faults, language);
    if (typeof read === "string") refused.push(read);
    else if (minutes.some((each) => isSame(each, read))) refused.push(faults.twice({ file: file.name }));
    else minutes.push(read);
  }
  return { minutes, refused: [...new Set(refused)] };
}

async function readFile(given: File, faults: Faults, language: string): Promise<Minutes | string> {
  const file = given.name;
  if (given.size > maxSize) return faults.tooLarge({ file });
  const text = await given.text().catch(() => undefined);
  if (text === undefined) return faults.unreadable({ file });
  const read = readMinutes(text);
  if ("minutes" in read) return read.minutes;
  const { fault } = read;
  if (fault.kind === "field") {
    return `${faults.field({ file, field: fault.field })} ${await tellExpected(fault.expected, language)}`.trim();
  }
  return fault.kind === "newer" ? faults.newer({ file, version: fault.version }) : faults[fault.kind]({ file });
}

/** The same workshop, be it with names or without, in whichever language it was saved. */
const isSame = (one: Minutes, other: Minutes): boolean => withoutNames(one) === withoutNames(other);

const withoutNames = ({ notes, words: _, ...others }: Minutes): string =>
  JSON.stringify([others, notes.map(({ by: _, ...note }) => note)]);

/** A name for each workshop that no other one has. */
export function namesOf(all: readonly Minutes[], { named, numbered }: MinutesTexts["pool"]): readonly string[] {
  const names = all.map(({ title, startedAt }) =>
    startedAt === null ? title : named({ title, date: dayOf(startedAt) }),
  );
  return names.map((name, index) => {
    const before = names.slice(0, index).filter((each) => each === name).length;
    return before === 0 ? name : numbered({ title: name, number: before + 1 });
  });
}
