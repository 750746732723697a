/** A move of the rules that no player may send: clocks and facilitators make it, in the name of an active seat. */
export type TableMove = Readonly<{ name: string; args: readonly unknown[] }>;

/** A part of a match with a clock: when `seconds` are over, the table makes `move`. A new `key` starts the clock anew. */
export type TimeBox = Readonly<{ key: string; seconds: number; move: TableMove }>;

/** How long parts of a match may take, in seconds; 0 or nothing means that they wait for people alone. */
export type TimeLimits = Readonly<{ talkSeconds?: number | undefined; learningSeconds?: number | undefined }>;
