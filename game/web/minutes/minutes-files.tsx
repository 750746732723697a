import { useState } from "react";
import type { Report } from "../../protocol/report.ts";
import { saveBlob, saveFile } from "../storage/save-file.ts";
import { printMinutes } from "../workshop/workshop-api.ts";
import { withWords } from "./file-words.ts";
import type { MinutesSource, Telling } from "./minutes-source.ts";
import { dayOf, saveCsv, saveXlsx } from "./save-files.ts";

type Props = Readonly<{ code: string; secret: string; source: MinutesSource; report: Report; telling: Telling }>;

/** Buttons that save what the page shows, and what has come of it. */
export function MinutesFiles({ code, secret, source, report, telling }: Props) {
  const { files, fileName } = telling.words;
  const [told, setTold] = useState("");
  const name = `${fileName}-${dayOf(source.minutes.startedAt)}`;
  const saving = (extension: string, save: () => unknown) => async () => {
    setTold(extension === "pdf" ? files.working : "");
    try {
      await save();
      setTold(files.saved({ name: `${name}.${extension}` }));
    } catch {
      setTold(files.failed);
    }
  };
  const savePdf = async () => saveBlob(`${name}.pdf`, await printMinutes(code, secret, report));
  return (
    <>
      <p className="actions">
        <button type="button" onClick={saving("pdf", savePdf)}>
          {files.pdf}
        </button>
        <button type="button" onClick={saving("xlsx", () => saveXlsx(name, report.title, [source], telling))}>
          {files.xlsx}
        </button>
        <button type="button" onClick={saving("csv", () => saveCsv(name, [source], telling))}>
          {files.csv}
        </button>
        <button type="button" onClick={saving("json", () => saveFile(`${name}.json`, withWords(source, telling)))}>
          {files.json}
        </button>
        <button type="button" onClick={() => window.print()}>
          {files.print}
        </button>
      </p>
      <p role="status">{told}</p>
    </>
  );
}
