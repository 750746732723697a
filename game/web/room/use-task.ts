import { useState } from "react";
import { useRefusalWords } from "../workshop/use-refusal-words.ts";

export type Task = Readonly<{
  /** Why it did not work, in words; empty as long as nothing went wrong. */
  refusal: string;
  isBusy: boolean;
  /** Answers whether it was done. */
  run: (work: () => Promise<unknown>) => Promise<boolean>;
}>;

/** Something that the server is asked for, and what came of it. */
export function useTask(): Task {
  const { ofError } = useRefusalWords();
  const [refusal, setRefusal] = useState("");
  const [isBusy, setBusy] = useState(false);
  const run = async (work: () => Promise<unknown>) => {
    setRefusal("");
    setBusy(true);
    try {
      await work();
      return true;
    } catch (error) {
      setRefusal(ofError(error));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { refusal, isBusy, run };
}
