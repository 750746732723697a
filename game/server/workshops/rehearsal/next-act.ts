import type { Answers } from "../../../workshop/check.ts";
import type { ParticipantCommand } from "../../../workshop/commands.ts";
import type { DeckFacts } from "../../../workshop/context.ts";
import type { Newcomer } from "../../../workshop/participants.ts";
import type { CheckTime } from "../../../workshop/step.ts";
import { factsWith } from "../../../workshop/step-decks.ts";
import type { ParticipantOwn, PublicWorkshop } from "../../../workshop/views.ts";
import { type Activity, whatIsOn } from "../../../workshop/what-is-on.ts";
import type { Debrief } from "../../../workshop/workshop.ts";
import { answersOf } from "./answers.ts";
import type { Extra } from "./cast.ts";
import type { Chance } from "./chance.ts";
import { choicesOf, openVote } from "./choices.ts";
import { isThere, sinceStep } from "./staging.ts";

/** What a device of an extra shows; `own` is null before they join. `now` in ms since 1970. */
export type ExtraView = Readonly<{ now: number; shared: PublicWorkshop; own: ParticipantOwn | null }>;

/** What extras know besides. */
export type Script = Readonly<{
  deck: DeckFacts;
  /** Indices of what is asked when the room looks back. */
  questions: (debrief: Pick<Debrief, "isShort" | "about">) => readonly number[];
  /** What they write. */
  notes: readonly string[];
  chance: Chance;
}>;

/** What an extra asks the server for. `id` tells it from all else that this extra does. */
export type Act = Readonly<{ id: string }> &
  Readonly<
    | { type: "join"; joining: Omit<Newcomer, "keyHash"> }
    | { type: "take-part"; command: ParticipantCommand }
    | { type: "check"; when: CheckTime; answers: Answers }
  >;

/** How soon somebody has seen enough of a step in which nothing is to be done, in ms: from the first on, so much longer at most. */
const enough = { after: 6000, spread: 24_000 } as const;
/** How many notes somebody writes, about. */
const notesEach = 2;

/**
 * What an extra does next; null where there is nothing. `done`: what it has asked for, for that which its page does not
 * show. Nothing is decided by anything but what is handed in.
 */
export function nextAct(extra: Extra, view: ExtraView, script: Script, done: ReadonlySet<string>): Act | null {
  const { shared, own, now } = view;
  const isHere = isThere(extra, shared, now);
  if (own === null) return isHere && !done.has("join") ? joining(extra, shared) : null;
  if (!isHere) return takePart("leave", { type: "leave" });
  for (const activity of whatIsOn(shared)) {
    const act = actFor(activity, { extra, own, shared, now, script, done });
    if (act !== null) return act;
  }
  return null;
}

type Situation = Readonly<{
  extra: Extra;
  own: ParticipantOwn;
  shared: PublicWorkshop;
  now: number;
  script: Script;
  done: ReadonlySet<string>;
}>;

function actFor(activity: Activity, situation: Situation): Act | null {
  const { own, shared } = situation;
  switch (activity) {
    case "before":
    case "over":
    case "soon":
      return null;
    case "talk":
    case "break":
      return hasEnough(situation) ? ready(situation) : null;
    case "match":
      return shared.tables[(own.table ?? 0) - 1]?.progress?.status === "over" ? ready(situation) : null;
    case "round":
      return voting(situation);
    case "check":
      return answering(situation);
    case "notes":
      return writing(situation);
    case "commitment":
      return own.hasCommitted ? null : takePart("commit", { type: "commit", hasCommitted: true });
  }
}

const takePart = (id: string, command: ParticipantCommand): Act => ({ id, type: "take-part", command });

const joining = ({ name, table, people }: Extra, { chooseTable }: PublicWorkshop): Act => ({
  ...{ id: "join", type: "join" },
  joining: { name, kind: people === 1 ? "person" : "table", people, table: chooseTable ? table : null },
});

function hasEnough({ extra, shared, now, script }: Situation): boolean {
  const patience = enough.after + script.chance(`${extra.id} is ready in ${shared.run.step}`) * enough.spread;
  return sinceStep(shared, now) >= patience;
}

const ready = ({ own, shared }: Situation): Act | null =>
  own.isReady ? null : takePart(`ready ${shared.run.step}`, { type: "ready", isReady: true });

function voting({ extra, own, shared, script }: Situation): Act | null {
  const vote = openVote(shared.round);
  if (shared.round === null || vote === null || own.ballots[vote] !== undefined) return null;
  const { id, at, cards } = shared.round;
  const deck = factsWith(script.deck, shared.round);
  const card = deck.failures.find((each) => each.id === cards[at === "room" ? 0 : (own.table ?? -1)]);
  if (card === undefined) return null;
  const choices = choicesOf(extra, { vote, round: id, card }, { deck, chance: script.chance });
  return choices === null ? null : takePart(`${vote} ${id}`, { type: "vote", round: id, vote, choices });
}

/** Around a device one answers after the other. */
function answering({ extra, own, shared, script, done }: Situation): Act | null {
  const form = shared.checks.find(({ isOpen }) => isOpen);
  if (form === undefined) return null;
  const { when } = form;
  const persons = Array.from({ length: own.people }, (_, person) => `check ${when} ${person}`);
  const id = persons.find((each) => !done.has(each));
  return id === undefined
    ? null
    : { id, type: "check", when, answers: answersOf({ id: `${extra.id} ${id}` }, form, script) };
}

function writing({ extra, shared, script, done }: Situation): Act | null {
  const { debrief } = shared;
  if (debrief === null || !debrief.isOpen) return null;
  const { step } = debrief;
  const questions = script.questions(debrief);
  const about = (question: number) => `${extra.id} on ${step} ${question}`;
  const question = questions.find(
    (each) => script.chance(about(each)) < notesEach / questions.length && !done.has(noteID(extra, step, each)),
  );
  if (question === undefined) return null;
  // Neighbours write different things, and nobody the same twice.
  const text = script.notes[(extra.number + questions.indexOf(question) * 5) % script.notes.length];
  const id = noteID(extra, step, question);
  return text === undefined
    ? null
    : takePart(id, { type: "note", id: madeID(script.chance, id), step, question, text });
}

const noteID = ({ id }: Extra, step: string, question: number): string => `note ${id} ${step} ${question}`;

/** An id as a device makes it, which says nothing of whose it is. */
const madeID = (chance: Chance, of: string): string =>
  [0, 1, 2]
    .map((part) =>
      Math.floor(chance(`${of} ${part}`) * 36 ** 5)
        .toString(36)
        .padStart(5, "0"),
    )
    .join("");
