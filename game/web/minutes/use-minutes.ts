import { useEffect, useState } from "react";
import type { Minutes } from "../../workshop/minutes.ts";
import type { Loaded } from "../content/use-content.ts";
import { MatchApiError } from "../play/refusals.ts";
import { fetchMinutes } from "../workshop/workshop-api.ts";

/** The minutes as they stand now; "gone" where the key opens none. While they are asked for with names, the last ones stay. */
export function useMinutes(
  code: string,
  key: string,
  withNames: boolean,
): Loaded<Minutes> | Readonly<{ status: "gone" }> {
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
        setState(
          error instanceof MatchApiError && error.code !== undefined ? { status: "gone" } : { status: "failed", retry },
        );
      },
    );
    return () => {
      current = false;
    };
  }, [code, key, withNames, attempt]);
  return state;
}
