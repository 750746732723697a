import { builtReference } from "virtual:built-deck";
import { type DragEvent, useState } from "react";
import type { Minutes } from "../../workshop/minutes.ts";
import { useDeck } from "../content/use-content.ts";
import { Page } from "../layout/page.tsx";
import { useLanguage } from "../texts/language-context.tsx";
import type { MinutesSource } from "./minutes-source.ts";
import { namesOf, openFiles } from "./open-files.ts";
import { reportOf } from "./report.ts";
import { ReportView } from "./report-view.tsx";
import { dayOf, saveCsv, saveXlsx } from "./save-files.ts";
import { useAskedWords } from "./use-asked-words.ts";
import { useMinutesTexts } from "./use-minutes-texts.ts";
import { useTelling } from "./use-telling.ts";

export const parts = (language: string) => [useMinutesTexts.load(language)];

/** Files of several workshops, read and counted in this browser alone. */
export function PoolPage() {
  const telling = useTelling();
  const { pool } = telling.words;
  const { id: language } = useLanguage();
  const [minutes, setMinutes] = useState<readonly Minutes[]>([]);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const open = async (files: readonly File[]) => {
    const opened = await openFiles(minutes, files, pool.faults, language);
    setMinutes(opened.minutes);
    setRefused(opened.refused);
  };
  const sources = useSources(minutes, namesOf(minutes, pool));
  const close = (index: number) => setMinutes(minutes.filter((_, at) => at !== index));
  return (
    <Page title={pool.title}>
      <div className="no-print">
        <p className="lead">{pool.lead}</p>
        <p>
          <strong>{pool.privacy}</strong>
        </p>
        <Drop onFiles={open} />
        <div role="alert" className="refusal">
          {refused.length > 0 && (
            <ul>
              {refused.map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
          )}
        </div>
        <h2>{pool.list}</h2>
        <p role="status">{minutes.length === 0 ? pool.empty : pool.opened({ count: minutes.length })}</p>
        <ul className="pool-list">
          {sources.map(({ name }, index) => (
            <li key={name}>
              <span>{name}</span>
              <button type="button" onClick={() => close(index)}>
                {pool.remove({ name })}
              </button>
            </li>
          ))}
        </ul>
        {sources.length > 0 && <PoolFiles sources={sources} />}
      </div>
      {sources.length > 0 && <ReportView report={reportOf(pool.title, sources, telling)} />}
    </Page>
  );
}

/** Cards of other decks go by their codes: asking the server for them would tell it what is in the files. */
function useSources(all: readonly Minutes[], names: readonly string[]): readonly MinutesSource[] {
  const deck = useDeck();
  const askedBy = useAskedWords();
  const built = deck.status === "ready" ? deck.content : null;
  return all.map((minutes, index) => {
    const isBuilt = minutes.decks.length === 1 && minutes.decks[0]?.id === builtReference.id;
    return {
      name: names[index] ?? minutes.title,
      minutes,
      deck: isBuilt ? built : null,
      asked: askedBy(minutes.guide),
    };
  });
}

function Drop({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const { pool } = useMinutesTexts();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    onFiles([...event.dataTransfer.files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way to what the field inside does.
    <div className="pool-drop" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <label>
        <strong>{pool.choose}</strong> {pool.drop}
        <input
          type="file"
          multiple
          accept=".json,application/json"
          onChange={({ target }) => {
            onFiles([...(target.files ?? [])]);
            // The same file can be chosen once more, mended.
            target.value = "";
          }}
        />
      </label>
    </div>
  );
}

function PoolFiles({ sources }: { sources: readonly MinutesSource[] }) {
  const telling = useTelling();
  const { files, pool } = telling.words;
  const name = `${pool.fileName}-${dayOf(null)}`;
  return (
    <p className="actions">
      <button type="button" onClick={() => saveXlsx(name, pool.title, sources, telling)}>
        {files.xlsx}
      </button>
      <button type="button" onClick={() => saveCsv(name, sources, telling)}>
        {files.csv}
      </button>
      <button type="button" onClick={() => window.print()}>
        {files.print}
      </button>
    </p>
  );
}
