import type { PrintArchive, PrintedFile } from "../../protocol/print-studio.ts";
import { useLanguage } from "../texts/language-context.tsx";
import type { PrintingTexts } from "../texts/printing-texts.ts";
import { groupFiles } from "./file-groups.ts";
import type { PrintState } from "./use-print-job.ts";
import { usePrintTexts } from "./use-print-texts.ts";

/** How the print stands: waiting, growing, there, or refused with a way on. Changes are told to screen readers. */
export function PrintResult({ state, retry }: { state: PrintState; retry: () => void }) {
  const texts = usePrintTexts();
  return (
    <div className="print-result">
      {(state.state === "ordering" || state.state === "queued" || state.state === "building") && (
        <progress
          aria-label={texts.progress}
          max={100}
          {...(state.state === "building" ? { value: Math.max(1, state.percent) } : {})}
        />
      )}
      <p role="status" className={state.state === "refused" ? "visually-hidden" : undefined}>
        {sentence(state, texts)}
      </p>
      {state.state === "done" && <Files files={state.files} archive={state.archive} />}
      {state.state === "refused" && (
        <div role="alert">
          <p className="refusal">{refusalText(texts, state.code)}</p>
          {told(state, texts).length > 0 && (
            <details open={state.atFields.length > 0}>
              <summary>{texts.findings}</summary>
              <ul>
                {told(state, texts).map((finding) => (
                  <li key={finding}>{finding}</li>
                ))}
              </ul>
            </details>
          )}
          <button type="button" onClick={retry}>
            {texts.retry}
          </button>
        </div>
      )}
    </div>
  );
}

type Refused = Extract<PrintState, { state: "refused" }>;

/** What is wrong, line by line; fields are called as they are on the page. */
function told({ findings, atFields }: Refused, { options, language }: PrintingTexts): readonly string[] {
  const labels: Readonly<Record<string, { label: string }>> = { ...options, language: { label: language } };
  const nameOf = (field: string) => labels[field.split(".")[0] ?? ""]?.label ?? field;
  return [...findings, ...atFields.map(({ field, expected }) => `${nameOf(field)}: ${expected}`)];
}

function refusalText({ refusals }: PrintingTexts, code: string): string {
  const known: Readonly<Record<string, string>> = refusals;
  return known[code] ?? refusals.internal;
}

/** Says little, so that little is read out: the bar shows the rest. */
function sentence(state: PrintState, texts: PrintingTexts): string {
  switch (state.state) {
    case "ordering":
      return texts.building;
    case "queued":
      return texts.queued({ ahead: state.ahead });
    case "building":
      return state.percent < 80 ? texts.building : texts.checking;
    case "done":
      return texts.done({ files: state.files.length });
    default:
      return "";
  }
}

function Files({ files, archive }: { files: readonly PrintedFile[]; archive: PrintArchive | undefined }) {
  const texts = usePrintTexts();
  const { tag } = useLanguage();
  const size = (bytes: number) => `${new Intl.NumberFormat(tag).format(Math.max(1, Math.round(bytes / 1000)))} kB`;
  const { main, rest } = groupFiles(files);
  return (
    <>
      <ul className="print-files">
        {archive !== undefined && rest.length > 0 && (
          <li>
            <a className="button" href={archive.path} download={archive.name}>
              {texts.download({ name: archive.name })}
            </a>
            <span className="hint">
              {texts.allFiles({ count: files.length })}, {size(files.reduce((sum, { size: bytes }) => sum + bytes, 0))}
            </span>
          </li>
        )}
        {main.map(({ name, size: bytes, pages, path, mediaType }) => (
          <li key={path}>
            <a className="button" href={path} download={name}>
              {texts.download({ name })}
            </a>
            <span className="hint">
              {pages === undefined ? "" : `${texts.pages({ count: pages })}, `}
              {size(bytes)}
            </span>
            {mediaType === "application/pdf" && (
              <a href={`${path}?view`} target="_blank" rel="noreferrer" aria-label={`${texts.view}: ${name}`}>
                {texts.view}
              </a>
            )}
          </li>
        ))}
      </ul>
      {rest.length > 0 && (
        <details className="print-rest">
          <summary>{texts.moreFiles({ count: rest.length })}</summary>
          <ul>
            {rest.map(({ name, path }) => (
              <li key={path}>
                <a href={path} download={name}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p className="hint">{texts.share}</p>
    </>
  );
}
