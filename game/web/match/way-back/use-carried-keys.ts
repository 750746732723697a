import { useEffect, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import type { MatchMemory } from "../seat-memory.ts";
import { carriedKeys } from "./carried-keys.ts";

export type CarriedHere = Readonly<{
  /** One to come back with. */
  code: string | undefined;
  forgetCode: () => void;
  /** What this device would remember; null where nothing is to be asked. */
  asked: MatchMemory | null;
  forgetAsked: () => void;
}>;

/**
 * Takes over what the address brings from another device, and takes it out of the address, so that nobody passes it on
 * by mistake. Asks first where this device has other keys already: somebody may have sent their own link instead of
 * the invitation.
 */
export function useCarriedKeys(memory: MatchMemory, remember: (memory: MatchMemory) => void): CarriedHere {
  const { hash, pathname, search } = useLocation();
  const navigate = useNavigate();
  const [code, setCode] = useState<string | undefined>();
  const [asked, setAsked] = useState<MatchMemory | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what the address brings is news here.
  useEffect(() => {
    const found = carriedKeys(hash);
    const { credentials = memory.credentials, creatorKey = memory.creatorKey } = found;
    if (found.credentials === undefined && found.creatorKey === undefined && found.code === undefined) return;
    setCode(found.code);
    void navigate(pathname + search, { replace: true });
    const next = {
      ...memory,
      ...(credentials === undefined ? {} : { credentials }),
      ...(creatorKey === undefined ? {} : { creatorKey }),
    };
    const isOther = (known: string | undefined, key: string | undefined) => known !== undefined && known !== key;
    if (isOther(memory.credentials, credentials) || isOther(memory.creatorKey, creatorKey)) setAsked(next);
    else if (found.credentials !== undefined || found.creatorKey !== undefined) remember(next);
  }, [hash]);
  return { code, forgetCode: () => setCode(undefined), asked, forgetAsked: () => setAsked(null) };
}
