import { useState } from "react";
import { RefusalNote } from "../play/refusal-note.tsx";
import { isMatchGone, type Refusal, refusalOf } from "../play/refusals.ts";
import { saveFile } from "../storage/save-file.ts";
import { deleteMatch, exportData } from "./match-api.ts";
import { forgetMatch, type MatchMemory } from "./seat-memory.ts";
import { useMatchTexts } from "./use-match-texts.ts";

/** Takes along what is stored about the people at this device, and lets the creator delete the match. */
export function MatchData({ matchID, memory }: { matchID: string; memory: MatchMemory }) {
  const { data } = useMatchTexts();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [removed, setRemoved] = useState(false);
  const { credentials, creatorKey } = memory;

  const trying = async (work: () => Promise<void>) => {
    setRefusal(null);
    await work().catch((error: unknown) => (isMatchGone(error) ? forget() : setRefusal(refusalOf(error))));
  };
  const forget = () => {
    forgetMatch(matchID);
    setRemoved(true);
  };
  const download = (secret: string) =>
    trying(async () => saveFile(`quartett-${matchID}.json`, await exportData(matchID, secret)));
  const remove = (key: string) =>
    trying(async () => {
      if (!window.confirm(data.removeQuestion)) return;
      await deleteMatch(matchID, key);
      forget();
    });

  if (removed) return <p role="status">{data.removed}</p>;
  return (
    <>
      <p className="actions">
        {credentials !== undefined && (
          <button type="button" onClick={() => download(credentials)}>
            {data.download}
          </button>
        )}
        {creatorKey !== undefined && (
          <button type="button" onClick={() => download(creatorKey)}>
            {data.downloadMatch}
          </button>
        )}
        {creatorKey !== undefined && (
          <button type="button" onClick={() => remove(creatorKey)}>
            {data.remove}
          </button>
        )}
      </p>
      <RefusalNote refusal={refusal} />
    </>
  );
}
