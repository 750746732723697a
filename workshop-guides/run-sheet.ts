/** Occasions on which the room answers the question that shows what people have learned. */
export const checkTimes = ["before", "after"] as const;

/**
 * How sure people are, from 1 to 5, as plain text; the check before and the one after ask the same, which stands at the
 * first of them. `simple`: in simple words, for those who read the guide in a language that it does not have.
 */
type ConfidenceQuestion = Readonly<{ text: string; simple?: string | undefined }>;

/**
 * Ids of the decks that a step is played with; missing: the deck that guides are written for. Cards of several are called
 * as in `cards/namespaced.ts`.
 */
type StepDecks = readonly string[] | undefined;

/** What a step is, beyond its words. `talk`: the room listens or talks; `debrief`: questions and notes. */
type Doing = Readonly<
  | { kind: "talk" | "debrief" | "commitment" | "break" }
  | {
      /** The tables play. */
      kind: "match";
      /** Name of a mode, and of its rules. */
      mode: string;
      /** As many as the mode calls so: tricks, cases. */
      rounds?: number | undefined;
      decks?: StepDecks;
      /** Ids of the failure cards that its cases are drawn from; missing: from all. */
      cards?: readonly string[] | undefined;
      /** Of play alone, without explaining and tidying up. */
      playMinutes?: number | undefined;
    }
  | {
      /** One failure after the other is diagnosed: read, vote, argue, vote again, way out. */
      kind: "round";
      decks?: StepDecks;
      at: "room";
      /** Ids of failure cards, in order. */
      cards: readonly string[];
    }
  | {
      kind: "round";
      decks?: StepDecks;
      at: "tables";
      /** For each table its cards in order; with more tables than entries, they begin anew. */
      cards: readonly (readonly string[])[];
    }
  | { kind: "check"; when: (typeof checkTimes)[number]; confidence?: ConfidenceQuestion | undefined }
>;

/** What may be left out, or shortened, by whoever is late. `saves`: minutes; as many as the step has: all of it. */
type Drop = Readonly<{ saves: number; how: string }>;

/** What a step says to whoever leads. `do` and `say` are safe HTML, the other texts are plain. */
export type Script = Readonly<{ do: string; say: string; method: string; material: string }>;

/** For a room with devices. `simple`: in simple words, for those who read the guide in a language that it does not have. */
type DeviceScript = Script & Readonly<{ simple?: Script | undefined }>;

/** One row of a guide's plan. Its own script is for paper, `devices` for a workshop on phones and the wall. */
export type RunStep = Doing &
  Script &
  Readonly<{
    /** Unique in the plan, the same in all languages of the guide. */
    id: string;
    minutes: number;
    phase: string;
    devices?: DeviceScript | undefined;
    drop?: Drop | undefined;
  }>;

/**
 * Questions of one step of the debrief, as plain text. `silent`: places of those that nobody writes an answer to. `simple`:
 * all of them in simple words, for those who read the guide in a language that it does not have.
 */
export type RunQuestions = Readonly<{
  title: string;
  items: readonly string[];
  silent?: readonly number[] | undefined;
  simple?: readonly string[] | undefined;
}>;

/** A guide's plan as something to run: content/<language>/guides/<guide>.run.json of the web app. */
export type RunSheet = Readonly<{
  guide: string;
  language: string;
  /** The title of the guide. */
  title: string;
  /** Sum of its steps. */
  minutes: number;
  steps: readonly RunStep[];
  /** What is asked when the room looks back, in the order of the guide. */
  questions: readonly RunQuestions[];
}>;
