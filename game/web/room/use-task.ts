import { useState } from "react";
import type { RefusalCode } from "../../protocol/refusal-codes.ts";
import { MatchApiError } from "../play/refusals.ts";
import { useRefusalWords } from "../workshop/use-refusal-words.ts";

export type Task = Readonly<{
  /** Why it did not work, in words; empty as long as nothing went wrong. */
  refusal: string;
  /** Why the server did not, by which a field knows that it is meant; null where there is no such answer. */
  code: RefusalCode | null;
  isBusy: boolean;
  /** Answers whether it was done. */
  run: (work: () => Promise<unknown>) => Promise<boolean>;
  /** Where the server refused with this code: why, in words, for the field that is meant. */
  refusalFor: (code: RefusalCode) => string | undefined;
  /** Why it did not work, unless that is told at a field. */
  refusalBut: (code: RefusalCode) => string;
  /** What was wrong has been changed. */
  forgetRefusal: () => void;
}>;

/** Something that the server is asked for, and what came of it. */
export function useTask(): Task {
  const { ofError } = useRefusalWords();
  const [refused, setRefused] = useState<Pick<Task, "refusal" | "code">>(nothing);
  const [isBusy, setBusy] = useState(false);
  const run = async (work: () => Promise<unknown>) => {
    setRefused(nothing);
    setBusy(true);
    try {
      await work();
      return true;
    } catch (error) {
      setRefused({ refusal: await ofError(error), code: (error instanceof MatchApiError && error.code) || null });
      return false;
    } finally {
      setBusy(false);
    }
  };
  const { refusal, code: refusedBy } = refused;
  return {
    ...{ ...refused, isBusy, run },
    refusalFor: (code) => (code === refusedBy ? refusal : undefined),
    refusalBut: (code) => (code === refusedBy ? "" : refusal),
    forgetRefusal: () => setRefused(nothing),
  };
}

const nothing = { refusal: "", code: null } as const;
