import type { RunSheet } from "../../../workshop-guides/run-sheet.ts";
import { useJson } from "../content/use-content.ts";
import { LoadingView } from "../layout/loading-view.tsx";
import { Presenter } from "./presenter.tsx";

type PresenterPageProps = Readonly<{ name: string; language: string; isFallback: boolean }>;

/** Leads through the plan of the guide of this name, step by step, with or without a workshop. */
export function PresenterPage({ name, language, isFallback }: PresenterPageProps) {
  const loaded = useJson<RunSheet>(`/content/${language}/guides/${name}.run.json`);
  return <LoadingView loaded={loaded}>{(sheet) => <Presenter sheet={sheet} isFallback={isFallback} />}</LoadingView>;
}
