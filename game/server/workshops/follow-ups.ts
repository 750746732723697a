import type { Answers, CheckForm } from "../../workshop/check.ts";
import { knownCards } from "../../workshop/check-questions.ts";
import {
  answerLater,
  type FollowUp,
  type FollowUpView,
  followUpView,
  keepRow,
  type SealedRow,
} from "../../workshop/follow-up.ts";
import { checkTimes } from "../../workshop/step.ts";
import type { MatchDecks } from "../matches/match-decks.ts";
import { Refusal, WrongSecret } from "../matches/refusal.ts";
import { hashSecret, matchIDFrom } from "../matches/secrets.ts";
import type { ChangesOptions } from "../records/record-changes.ts";
import { codeWord } from "./code-words.ts";
import { createUnderFreeCode } from "./create-under-free-code.ts";
import { refusing } from "./refusing.ts";
import { type WorkshopChanges, workshopChanges } from "./workshop-changes.ts";
import type { WorkshopRecord } from "./workshop-record.ts";
import type { WorkshopStore } from "./workshop-store.ts";

export type FollowUpsOptions = ChangesOptions &
  Readonly<{
    store: WorkshopStore;
    decks: MatchDecks;
    /** From 0 up to 1. */
    random: () => number;
  }>;

type LaterAnswers = Readonly<{ word: string; number: string; answers: Answers }>;

/** What stands in a row; the number is the one that it came with. */
type Sealed = Omit<LaterAnswers, "word">;

/**
 * Questions weeks after a workshop: documents of their own beside the workshops, with a code and a date of deletion of their
 * own, so that they outlive the workshop and nothing ties them to it but what the workshop says while it is there.
 */
export class FollowUps {
  readonly #options: FollowUpsOptions;
  readonly #changes: WorkshopChanges<FollowUp>;

  constructor(options: FollowUpsOptions) {
    this.#options = options;
    this.#changes = workshopChanges<FollowUp>({ ...options, read: readFollowUp });
  }

  /** Opens that of a workshop, once; answers its code and its date. */
  async open(
    { id: workshopID, content }: WorkshopRecord,
    deleteAt: number,
  ): Promise<Pick<FollowUp, "joinCode" | "deleteAt">> {
    const { title, language, guide, steps, decks, recoveryHash } = content;
    const known = [...knownCards(steps)];
    const make = (joinCode: string): FollowUp => ({
      ...{ kind: "follow-up", title, language, guide, decks, joinCode, deleteAt, recoveryHash, known },
      ...{ asked: {}, rows: [], pairs: {}, spent: [] },
    });
    return createUnderFreeCode(idOf(workshopID), make, { ...this.#options, changes: this.#changes });
  }

  /**
   * Keeps what somebody answered in a check under a code word; nothing new where the same `number` came with it before.
   * Resolves with whether it is kept: the follow-up may be gone before its workshop.
   */
  async keep(workshopID: string, form: CheckForm, { word: typed, ...content }: LaterAnswers): Promise<boolean> {
    const id = idOf(workshopID);
    const word = await codeWord(typed, id);
    return this.#change(id, (followUp) => {
      const box = followUp.rows.find(({ id: row }) => row === word.row)?.[form.when];
      const isSame = box !== undefined && (word.open(box) as Sealed | undefined)?.number === content.number;
      return isSame ? followUp : keepRow(followUp, form, { id: word.row, [form.when]: word.seal(content) });
    }).then(() => true, isGone);
  }

  async view(code: string): Promise<FollowUpView> {
    const { content } = await this.#changes.find(await this.#idWith(code));
    return followUpView(content, await this.#deckOf(content));
  }

  /** What somebody answers weeks later. Refuses a code word of nobody, which counts as a guess. */
  async answer(code: string, { word: typed, number, answers }: LaterAnswers): Promise<void> {
    const id = await this.#idWith(code);
    const word = await codeWord(typed, id);
    const numberHash = hashSecret(number);
    await this.#change(id, (followUp, deck) => {
      if (followUp.spent.includes(numberHash)) return followUp;
      const row = followUp.rows.find((each) => each.id === word.row);
      if (row === undefined)
        throw new WrongSecret("no-such-word", "nobody here has this code word, or it was answered");
      return answerLater(followUp, { row: row.id, first: openRow(row, word.open), later: answers, numberHash }, deck);
    });
  }

  /** That of a workshop is deleted by the recovery code that the workshop has now; nothing happens where there is none. */
  async follow({ id, content: { recoveryHash } }: Pick<WorkshopRecord, "id" | "content">): Promise<void> {
    await this.#change(idOf(id), (followUp) =>
      followUp.recoveryHash === recoveryHash ? followUp : { ...followUp, recoveryHash },
    ).catch(isGone);
  }

  /** Deletes it for good, now, by the recovery code of its workshop, also where that is gone. */
  async deleteWith(code: string, recoveryCode: string): Promise<void> {
    await this.#changes.delete(await this.#idWith(code), ({ content }) => {
      if (content.recoveryHash !== hashSecret(recoveryCode)) {
        throw new WrongSecret("wrong-code", "this code deletes nothing here");
      }
    });
  }

  /** Deletes that of a workshop for good, now, where there is one. */
  async delete(workshopID: string): Promise<void> {
    await this.#options.store.delete(idOf(workshopID));
  }

  drain(): Promise<void> {
    return this.#changes.drain();
  }

  async #idWith(code: string): Promise<string> {
    const id = await this.#options.store.idOf(code);
    if (id === undefined) throw noFollowUp();
    return id;
  }

  async #deckOf({ decks }: FollowUp) {
    await this.#options.decks.load(decks);
    return this.#options.decks.deckOf(decks);
  }

  async #change(id: string, decide: (followUp: FollowUp, deck: Deck) => FollowUp): Promise<void> {
    await this.#changes.change(id, async ({ content, expiresAt }) => {
      const deck = await this.#deckOf(content);
      const changed = refusing(() => decide(content, deck));
      return { change: changed === content ? null : { content: changed, expiresAt }, answer: undefined };
    });
  }
}

type Deck = Parameters<typeof followUpView>[1];

const openRow = (row: SealedRow, open: (box: string) => unknown) =>
  Object.fromEntries(
    checkTimes.flatMap((when) =>
      row[when] === undefined ? [] : [[when, (open(row[when]) as Sealed | undefined)?.answers]],
    ),
  );

/** Workshops are stored beside them; a code of one opens nothing here. */
function readFollowUp(content: unknown): FollowUp {
  if ((content as Partial<FollowUp>).kind !== "follow-up") throw noFollowUp();
  return content as FollowUp;
}

const idOf = (workshopID: string): string =>
  matchIDFrom(Buffer.from(hashSecret(`follow-up ${workshopID}`), "base64url").subarray(0, 16));

/** Answers false, which is to say that there is none. */
function isGone(error: unknown): false {
  if (error instanceof Refusal && error.code === "no-such-workshop") return false;
  throw error;
}

const noFollowUp = () => new WrongSecret("no-such-workshop", "there is no follow-up with this code");
