import { useEffect, useState } from "react";
import type { ServerSettings } from "../../protocol/public-match.ts";
import { serverSettings } from "./match-api.ts";

/** How long a workshop may be kept; null until the server has said it, and without network. */
export function useKeepDays(): ServerSettings["keepDays"] | null {
  const [limits, setLimits] = useState<ServerSettings["keepDays"] | null>(null);
  useEffect(() => {
    serverSettings().then(
      ({ keepDays }) => setLimits(keepDays),
      () => {},
    );
  }, []);
  return limits;
}
