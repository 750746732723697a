import type { Context, DeckFacts } from "./context.ts";
import { noteMeetings } from "./deal.ts";
import { headsAt, participantOf } from "./participants.ts";
import { found, Refused } from "./refused.ts";
import { closed, noBallots, type Round, type RoundPhase, type Tally, tallies, type Vote, votes } from "./round.ts";
import type { RoundPlace } from "./step.ts";
import { factsWith } from "./step-decks.ts";
import { type Workshop, workshopLimits } from "./workshop.ts";

export const voterOf = (participant: number): string => `participant:${participant}`;
const tableVoter = (table: number): string => `table:${table}`;

/** The table of whoever chose; 0 for people without one. */
export const tableOfVoter =
  ({ participants }: Workshop) =>
  (voter: string): number => {
    const [kind, number] = voter.split(":");
    if (kind === "table") return Number(number);
    return participants.find(({ id }) => id === Number(number))?.table ?? 0;
  };

export const openRoundOf = ({ rounds }: Workshop): Round | undefined => rounds.find(({ phase }) => phase !== "end");

const roundOf = ({ rounds }: Workshop, id: string): Round =>
  found(
    rounds.find((round) => round.id === id),
    "no-such-round",
    "round",
  );

type NewRound = Readonly<{ id: string; at: RoundPlace; step: string | null; cards: readonly string[] }>;

/**
 * A round that is open ends. In the room the first card is taken; at tables they are dealt in their order. It keeps the
 * decks of its step.
 */
export function openRound(workshop: Workshop, { id, at, step, cards }: NewRound, { deck }: Context): Workshop {
  if (workshop.rounds.some((round) => round.id === id)) return workshop;
  const { decks } = workshop.steps.find((each) => each.id === step) ?? {};
  const named = decks === undefined ? {} : { decks };
  const facts = factsWith(deck, named);
  for (const card of cards) requireFailure(facts, card);
  if (workshop.rounds.length >= workshopLimits.rounds) throw new Refused("workshop-full", "there were too many rounds");
  const places = at === "room" ? [0] : workshop.tables.map((_, index) => index + 1);
  const dealt = places.map((place, index): [number, string] => [place, cards[index % cards.length] ?? ""]);
  const round: Round = { id, at, step, ...named, cards: Object.fromEntries(dealt), phase: "read", ballots: {} };
  const before = openRoundOf(workshop);
  const ended = before === undefined ? workshop : setPhase(workshop, before.id, "end");
  const opened = { ...ended, rounds: [...ended.rounds, round] };
  return at === "tables" ? noteMeetings(opened) : opened;
}

/** Goes to a phase, also back: a vote that is opened again is made anew, and with it all that came after. */
export function setPhase(workshop: Workshop, id: string, phase: RoundPhase): Workshop {
  const round = roundOf(workshop, id);
  if (round.phase === phase) return workshop;
  const others = workshop.rounds.map((each) =>
    each.id !== id && each.phase !== "end" && phase !== "end" ? inPhase(workshop, each, "end") : each,
  );
  const rounds = others.map((each) => (each.id === id ? inPhase(workshop, each, phase) : each));
  return { ...workshop, rounds };
}

function inPhase(workshop: Workshop, round: Round, phase: RoundPhase): Round {
  const ballots = Object.fromEntries(
    votes.flatMap((vote) => {
      const made = round.ballots[vote];
      if (vote === phase) return [[vote, made?.isOpen === true ? made : noBallots]];
      return made === undefined ? [] : [[vote, made.isOpen ? closed(made, round.at, tableOfVoter(workshop)) : made]];
    }),
  );
  return { ...round, phase, ballots };
}

/** A printed card that lies on a table is the one it diagnoses, as long as nobody there has chosen a cause. */
export function layCard(workshop: Workshop, id: string, table: number, card: string, { deck }: Context): Workshop {
  const round = roundOf(workshop, id);
  requireFailure(factsWith(deck, round), card);
  if (round.cards[table] === card) return workshop;
  if (round.at !== "tables") throw new Refused("not-allowed", "the whole room diagnoses one card");
  const { vote: cast } = round.ballots;
  const hasChosen = cast !== undefined && Object.keys(tallies(cast, tableOfVoter(workshop))).includes(String(table));
  if (hasChosen || !["read", "vote"].includes(round.phase)) {
    throw new Refused("vote-closed", "this table has chosen a cause for another card");
  }
  const laid = { ...round, cards: { ...round.cards, [table]: card } };
  return { ...workshop, rounds: workshop.rounds.map((each) => (each.id === id ? laid : each)) };
}

/** What somebody chooses, by their device; again as often as they like while the vote is open. */
export function vote(workshop: Workshop, by: number, cast: Cast, context: Context): Workshop {
  const { people } = participantOf(workshop, by);
  return castVote(workshop, voterOf(by), people, cast, context);
}

/** What people without devices choose at a table, as the facilitator has counted it. */
export function enterVotes(workshop: Workshop, table: number, cast: Cast, context: Context): Workshop {
  return castVote(
    workshop,
    tableVoter(table),
    Math.max(headsAt(workshop, table), workshopLimits.peopleAtDevice),
    cast,
    context,
  );
}

type Cast = Readonly<{ round: string; vote: Vote; choices: Tally }>;

function castVote(workshop: Workshop, voter: string, heads: number, cast: Cast, { deck }: Context): Workshop {
  const round = roundOf(workshop, cast.round);
  const ballots = round.ballots[cast.vote];
  if (ballots?.isOpen !== true || round.phase !== cast.vote) throw new Refused("vote-closed", "this vote is not open");
  const facts = factsWith(deck, round);
  for (const choice of Object.keys(cast.choices)) requireChoice(facts, cast.vote, choice);
  const total = Object.values(cast.choices).reduce((sum, count) => sum + count, 0);
  if (total > heads) throw new Refused("not-allowed", `there are ${heads} people, and ${total} choices`);
  const by = Object.fromEntries(Object.entries(ballots.by).filter(([each]) => each !== voter));
  const changed = { isOpen: true, by: total === 0 ? by : { ...by, [voter]: cast.choices } } as const;
  const rounds = workshop.rounds.map((each) =>
    each.id === round.id ? { ...each, ballots: { ...each.ballots, [cast.vote]: changed } } : each,
  );
  return { ...workshop, rounds };
}

function requireChoice(deck: DeckFacts, of: Vote, choice: string): void {
  const isThere =
    of === "measure"
      ? deck.measures.some(({ id }) => id === choice)
      : deck.causes.some(({ number }) => String(number) === choice);
  if (!isThere) throw new Refused("no-such-card", `there is no ${of === "measure" ? "way out" : "cause"} ${choice}`);
}

function requireFailure(deck: DeckFacts, card: string): void {
  found(
    deck.failures.find(({ id }) => id === card),
    "no-such-card",
    `failure ${card}`,
  );
}
