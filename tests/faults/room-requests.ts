import { joinRoom, newKey, newRecoveryCode, newWorkshop, openRoom } from "../../game/server/fixtures/workshop-room.ts";

/** Something that a workshop is asked, right in every part; whoever may is named by `by`. */
export type RoomRequest = Readonly<{
  route: string;
  by: "facilitator" | "participant" | "newcomer";
  body: Readonly<Record<string, unknown>>;
}>;

/** One right body of each address of a workshop, and of commands that hold what others do not. */
export const roomRequests: readonly RoomRequest[] = [
  { route: "", by: "newcomer", body: { ...newWorkshop, recoveryCode: newRecoveryCode(), decks: ["scheitern"] } },
  { route: "/join", by: "newcomer", body: { name: "Ina", kind: "person", people: 1, table: 1 } },
  { route: "/recover", by: "newcomer", body: { code: newRecoveryCode(), nextCode: newRecoveryCode() } },
  { route: "/come-back", by: "newcomer", body: { code: "abcdefgh" } },
  { route: "/lead", by: "facilitator", body: { type: "setSteps", steps: newWorkshop.steps } },
  { route: "/lead", by: "facilitator", body: { type: "setTables", names: ["North", "South"] } },
  { route: "/lead", by: "facilitator", body: { type: "goTo", step: "talk" } },
  {
    route: "/lead",
    by: "facilitator",
    body: { type: "openRound", id: "round-01", at: "room", step: null, cards: ["A1"] },
  },
  { route: "/lead", by: "facilitator", body: { type: "showOnBeamer", view: { show: "card", card: "A1" } } },
  {
    route: "/lead",
    by: "facilitator",
    body: { type: "enterVotes", round: "round-01", vote: "vote", table: 1, choices: { 1: 2 } },
  },
  {
    route: "/take-part",
    by: "participant",
    body: { type: "vote", round: "round-01", vote: "vote", choices: { 1: 1 } },
  },
  {
    route: "/take-part",
    by: "participant",
    body: { type: "note", id: "note-0001", step: "talk", question: 0, text: "Too fast" },
  },
  { route: "/matches", by: "facilitator", body: { step: "talk", table: null, after: null } },
  { route: "/seat", by: "facilitator", body: { participant: 1 } },
  { route: "/act", by: "facilitator", body: { table: null, action: { type: "pause" } } },
  {
    route: "/check",
    by: "participant",
    body: { when: "after", number: newKey(), answers: { trust: { chosen: 1, of: 3 } } },
  },
  // Wrong in two parts: with one of them mended it is still no print that would be made.
  { route: "/minutes.pdf", by: "facilitator", body: { title: "x", language: "de", lead: 1, sections: [], footer: 1 } },
];

/** The first of each address. */
export const firstRequests = roomRequests.filter(
  ({ route }, index) => roomRequests.findIndex((each) => each.route === route) === index,
);

/** A workshop at a server that is to be tried, and the keys to it. */
export async function openTriedRoom(target: Readonly<{ url: string }>) {
  const room = await openRoom(target);
  const participant = await joinRoom(target, room.code, "Anna");
  return {
    ...room,
    participant,
    keyOf: (by: RoomRequest["by"]): string =>
      by === "newcomer" ? newKey() : by === "facilitator" ? room.facilitatorKey : participant,
  };
}
