import { useEffect, useState } from "react";
import type { Minutes } from "../../workshop/minutes.ts";
import type { Loaded } from "../content/use-content.ts";
import { MatchApiError } from "../play/refusals.ts";
import { fetchMinutes } from "../workshop/workshop-api.ts";

/** Why there are none: the key opens nothing any more, or its rights do not reach. */
type Refused = Readonly<{ status: "gone" }> | Readonly<{ status: "notAllowed" }>;

const refusedBy: Readonly<Record<string, Refused["status"]>> = {
  "no-such-workshop": "gone",
  "not-in-match": "gone",
  "not-facilitator": "notAllowed",
};

/** The minutes as they stand now. While they are asked for with names, the last ones stay. */
export function useMinutes(code: string, key: string, withNames: boolean): Loaded<Minutes> | Refused {
  const [state, setState] = useState<ReturnType<typeof useMinutes>>({ status: "loading" });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks again.
  useEffect(() => {
    let current = true;
    fetchMinutes(code, key, withNames).then(
      (content) => current && setState({ status: "ready", content }),
      (error: unknown) => {
        if (!current) return;
        const retry = () => setAttempt((count) => count + 1);
        const status = error instanceof MatchApiError ? refusedBy[error.code ?? ""] : undefined;
        // Anything else passes: a server that stops, too many questions in a minute.
        setState(status === undefined ? { status: "failed", retry } : { status });
      },
    );
    return () => {
      current = false;
    };
  }, [code, key, withNames, attempt]);
  return state;
}
