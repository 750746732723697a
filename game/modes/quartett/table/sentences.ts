import type { LobbyMessage } from "../../../protocol/public-match.ts";
import { peopleAmong } from "../../../web/play/people-among.ts";
import type { Ask, QuartettView } from "../rules/state.ts";
import type { QuartettTexts } from "../texts/quartett-texts.ts";

/** What a sentence about the table needs to know; `quartet` gives a quartet's name by its letter, `card` what a card is called. */
export type Telling = Readonly<{
  texts: QuartettTexts;
  lobby: LobbyMessage;
  quartet: (letter: string) => string;
  card: (id: string) => string;
  /** What stands for a quartet on its cards: A, R. */
  sign: (letter: string) => string;
}>;

/** One line of the public history: an ask, or a quartet that was laid after it. */
export type Entry = Readonly<{ key: string; letter: string; card: string | null; got: boolean; sentence: string }>;

/** The name at a seat; a seat without a person is called free. */
export function nameAt({ texts, lobby }: Telling, seat: number): string {
  const name = lobby.players.find((player) => player.seat === seat)?.name ?? "";
  return name === "" ? texts.seats.free : name;
}

/** A player in a sentence; null is the reader, whom it addresses. */
const whoAt = (telling: Telling, seat: number): string | null =>
  seat === telling.lobby.yourSeat ? null : nameAt(telling, seat);

/** What the latest ask, or the deal, came to, in one or two plain sentences. */
export function happenedSentence(telling: Telling, { history, laid }: QuartettView): string {
  const ask = history.at(-1);
  const now = laid.filter((quartet) => quartet.asks === history.length);
  const start = ask === undefined ? telling.texts.happened.start : askSentence(telling, ask);
  return [start, ...now.map((quartet) => laidSentence(telling, quartet))].join(" ");
}

/** What is expected now, and of whom. `wanted` is the card the reader is about to ask for. */
export function expectedSentence(telling: Telling, view: QuartettView, isOver: boolean, wanted: string | null): string {
  const { texts, lobby } = telling;
  if (isOver || view.phase === "over") return texts.expected.over;
  if (lobby.isPaused) return texts.expected.paused;
  const seat = lobby.yourSeat;
  if (view.phase === "learning") {
    const mustLook = seat !== null && view.waitingFor.includes(seat);
    const readers = peopleAmong(lobby, view.waitingFor).length;
    return mustLook || readers === 0 ? texts.expected.look : texts.expected.reading({ count: readers });
  }
  const last = view.history.at(-1);
  const isAgain = last?.asker === view.turn && (last.got || last.drewIt === true);
  if (seat === view.turn) {
    if (wanted !== null) return texts.expected.whom({ card: telling.card(wanted) });
    return isAgain ? texts.expected.yourTurnAgain : texts.expected.yourTurn;
  }
  const others = othersTurn(telling, view, isAgain);
  if (seat === null) return `${texts.expected.watching} ${others}`;
  return view.counts[seat] === 0 ? `${texts.expected.noCards} ${others}` : others;
}

function othersTurn(telling: Telling, view: QuartettView, isAgain: boolean): string {
  const { expected } = telling.texts;
  const player = telling.lobby.players.find(({ seat }) => seat === view.turn);
  const name = nameAt(telling, view.turn);
  if (player !== undefined && !player.isConnected && player.bot === null) return expected.away({ name });
  return isAgain ? expected.theirTurnAgain({ name }) : expected.theirTurn({ name });
}

/** Everything that was asked and laid, the latest first. */
export function historyEntries(telling: Telling, view: QuartettView, letterOf: (card: string) => string): Entry[] {
  const laidAfter = (asks: number): Entry[] =>
    view.laid
      .filter((quartet) => quartet.asks === asks)
      .map((quartet) => ({
        key: `laid ${quartet.letter}`,
        letter: quartet.letter,
        card: null,
        got: true,
        sentence: laidSentence(telling, quartet),
      }));
  const asked = view.history.flatMap((ask, index): Entry[] => [
    {
      key: `ask ${index}`,
      letter: letterOf(ask.card),
      card: ask.card,
      got: ask.got || ask.drewIt === true,
      sentence: askSentence(telling, ask),
    },
    ...laidAfter(index + 1),
  ]);
  return [...laidAfter(0), ...asked].reverse();
}

function askSentence(telling: Telling, ask: Ask): string {
  const { happened } = telling.texts;
  const drawn = ask.drewIt === undefined ? [] : [drawSentence(telling, ask)];
  const refilled = (ask.refilled ?? []).map((seat) => {
    const who = whoAt(telling, seat);
    return who === null ? happened.refilled.you : happened.refilled.other({ who });
  });
  return [answerSentence(telling, ask), ...drawn, ...refilled].join(" ");
}

function answerSentence(telling: Telling, { asker, asked, card: id, got }: Ask): string {
  const card = telling.card(id);
  const { happened } = telling.texts;
  const answer = got ? happened.got : happened.refused;
  const [by, of] = [whoAt(telling, asker), whoAt(telling, asked)];
  if (by === null) return answer.byYou({ asked: nameAt(telling, asked), card });
  return of === null ? answer.ofYou({ asker: by, card }) : answer.others({ asker: by, asked: of, card });
}

function drawSentence(telling: Telling, { asker, card: id, drewIt }: Ask): string {
  const card = telling.card(id);
  const { drew, drewIt: drewThis } = telling.texts.happened;
  const who = whoAt(telling, asker);
  if (drewIt === true) return who === null ? drewThis.you({ card }) : drewThis.other({ who, card });
  return who === null ? drew.you : drew.other({ who });
}

function laidSentence(telling: Telling, { seat, letter, asks }: QuartettView["laid"][number]): string {
  const { dealt, laid } = telling.texts.happened;
  const sentence = asks === 0 ? dealt : laid;
  const [who, quartet] = [whoAt(telling, seat), telling.quartet(letter)];
  return who === null ? sentence.you({ quartet }) : sentence.other({ who, quartet });
}
