import { useEffect, useState } from "react";
import { useDeckAndStories } from "../content/use-stories.ts";
import { LoadingView } from "../layout/loading-view.tsx";
import { keepRecord, type MatchRecord, newRecord, recallRecord, watchRecord } from "./match-record.ts";
import { SoloMatch } from "./solo-match.tsx";
import { SoloSetUp } from "./solo-set-up.tsx";
import "./solo.css";

/** Playing on one device: the match that was left here, else the set-up of a new one. */
export function SoloPage() {
  const deck = useDeckAndStories();
  const [record, setRecord] = useState(recallRecord);
  useEffect(() => watchRecord(setRecord), []);
  const begin = (next: MatchRecord | null) => {
    keepRecord(next);
    setRecord(next);
  };
  if (record === null) return <SoloSetUp start={(plan) => begin(newRecord(plan))} />;
  return (
    <LoadingView loaded={deck}>
      {(content) => (
        <SoloMatch
          key={record.id}
          deck={content}
          record={record}
          again={() => begin(newRecord(record))}
          other={() => begin(null)}
        />
      )}
    </LoadingView>
  );
}
