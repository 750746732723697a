import { Link } from "react-router";
import type { PrintCatalogue } from "../../protocol/print-studio.ts";
import { loadJson } from "../content/load-json.ts";
import { useJson } from "../content/use-content.ts";
import { LoadingView } from "../layout/loading-view.tsx";
import { Page } from "../layout/page.tsx";
import { useAddressChoice } from "../layout/use-address-choice.ts";
import { useLanguage } from "../texts/language-context.tsx";
import { DeckPreview } from "./card-preview.tsx";
import { FilePreview } from "./file-preview.tsx";
import { PrintAdvice } from "./print-advice.tsx";
import { PrintForm } from "./print-form.tsx";
import { mediumOf, type PrintOrder, readOrder, requestOf, writeOrder } from "./print-order.ts";
import { PrintResult } from "./print-result.tsx";
import { useFilePreview } from "./use-file-preview.ts";
import { usePrintJob } from "./use-print-job.ts";
import { usePrintAdviceTexts, usePrintTexts } from "./use-print-texts.ts";
import "./print-studio.css";

/** In the address: the print was asked for, so a page that is opened again takes it up again. */
const asked = "now";

const cataloguePath = (language: string) => `/api/print/catalogue/${language}`;

export const parts = (language: string) => [
  usePrintTexts.load(language),
  usePrintAdviceTexts.load(language),
  loadJson(cataloguePath(language)),
];

/** /drucken: choose what is to be printed and how, look at it, have it made. The choice stands in the address. */
export function PrintPage() {
  const { id } = useLanguage();
  // The page needs both: neither waits for the other.
  void usePrintAdviceTexts.load(id).catch(() => undefined);
  const texts = usePrintTexts();
  const catalogue = useJson<PrintCatalogue>(cataloguePath(id));
  return (
    <Page title={texts.title} className="print-studio">
      <p className="lead">{texts.lead}</p>
      <p>
        {texts.forTables} <Link to="/anleitungen">{texts.toGuides}</Link>
      </p>
      <LoadingView loaded={catalogue}>{(content) => <Studio catalogue={content} />}</LoadingView>
    </Page>
  );
}

function Studio({ catalogue }: { catalogue: PrintCatalogue }) {
  const texts = usePrintTexts();
  const { id } = useLanguage();
  const [choice, choose] = useAddressChoice();
  const order = readOrder(choice, catalogue, id);
  const isRight = order !== undefined && Object.keys(order.wrong).length === 0;
  // Nobody gets something else than the address asks for before it was said.
  const isAsked = choice.has(asked) && order?.leftOut.length === 0;
  const medium = order && mediumOf(order);
  const request = isRight ? JSON.stringify(requestOf(order)) : null;
  const [state, retry] = usePrintJob(isAsked ? request : null, id);
  const isDocument = medium?.face === undefined && order?.product.mediaType === "application/pdf";
  const preview = useFilePreview(isDocument && !isAsked ? request : null);
  if (order === undefined) return <p role="status">{texts.nothing}</p>;
  const show = (next: PrintOrder, print: boolean) => {
    const address = writeOrder(next);
    if (print) address.set(asked, "1");
    choose(address);
  };
  return (
    <>
      {order.leftOut.length > 0 && <p className="refusal">{texts.leftOut({ parts: order.leftOut.join(", ") })}</p>}
      <div className="print-desk">
        <PrintForm
          catalogue={catalogue}
          order={order}
          change={(next) => show(next, false)}
          submit={() => (isAsked && state.state === "refused" ? retry() : show(order, true))}
        >
          <PrintResult state={state} retry={retry} />
        </PrintForm>
        {medium?.face !== undefined ? (
          <DeckPreview order={order} medium={medium} />
        ) : (
          <FilePreview state={isAsked ? state : preview} />
        )}
      </div>
      <PrintAdvice product={order.product} medium={medium} duplex={order.options.duplex} />
    </>
  );
}
