import type { PrintMedium, PrintProduct } from "../../protocol/print-studio.ts";
import { AdvicePicture, type PictureName } from "./advice-picture.tsx";
import { type AdviceKind, advisedProducts } from "./texts/texts.ts";
import { usePrintTexts } from "./texts/use-print-texts.ts";

type PrintAdviceProps = Readonly<{ product: PrintProduct; medium: PrintMedium | undefined; duplex: unknown }>;

/** How to get from the file to something in the hand, in plain words: what applies to the product, paper or shop chosen. */
export function PrintAdvice({ product, medium, duplex }: PrintAdviceProps) {
  const texts = usePrintTexts();
  const layout = medium?.isReadyCut === true ? "ready" : (medium?.layout ?? "page");
  const kind: AdviceKind = medium?.shop === undefined ? layout : "shop";
  const own = advisedProducts.find((name) => name === product.name);
  const steps = own === undefined ? texts.advice[kind] : texts.productAdvice[own];
  // What is imposed on sheets has lost its tags.
  const canBeRead = product.tagged && ["single", "page"].includes(medium?.layout ?? "page");
  const isLandscape = medium?.sheet !== undefined && medium.sheet.width > medium.sheet.height;
  const edge = duplex ?? medium?.duplex ?? (isLandscape ? "short-edge" : "long-edge");
  const pictureOf = (picture: PictureName | undefined): PictureName | undefined =>
    picture === "duplex" && edge === "short-edge" ? "duplex-short" : picture;
  const shop = medium?.shop;
  return (
    <section className="print-advice" aria-labelledby="print-advice-title">
      <h2 id="print-advice-title">{texts.adviceTitle}</h2>
      <ol>
        {[...steps, ...(canBeRead ? [texts.readAloud] : [])].map(({ title, text, picture }) => (
          <li key={title}>
            <AdvicePicture name={pictureOf(picture)} />
            <h3>{title}</h3>
            <p>{picture === "duplex" && text === "" ? texts.duplex[edge === "short-edge" ? "short" : "long"] : text}</p>
          </li>
        ))}
      </ol>
      {shop !== undefined && (
        <div className="print-shop">
          <h3>{texts.shopFacts}</h3>
          <p>
            {texts.shopAsks(medium?.card?.width ?? 0, medium?.card?.height ?? 0, medium?.card?.bleed ?? 0)}{" "}
            {shop.wants !== undefined && texts.shopWants(shop.wants)}
          </p>
          <p className="hint">
            {texts.shopSources(shop.takenOn)}{" "}
            {shop.takenFrom.map((address, index) => (
              <a key={address} href={address} rel="noreferrer">
                {`${new URL(address).hostname}${shop.takenFrom.length > 1 ? ` (${index + 1})` : ""} `}
              </a>
            ))}
          </p>
        </div>
      )}
    </section>
  );
}
