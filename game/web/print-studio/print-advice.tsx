import type { PrintMedium, PrintProduct } from "../../protocol/print-studio.ts";
import { AdvicePicture } from "./advice-picture.tsx";
import { adviceSteps } from "./advice-steps.ts";
import { usePrintAdviceTexts } from "./use-print-texts.ts";

type PrintAdviceProps = Readonly<{ product: PrintProduct; medium: PrintMedium | undefined; duplex: unknown }>;

/** How to get from the file to something in the hand, in plain words, and what a print shop asks for. */
export function PrintAdvice({ product, medium, duplex }: PrintAdviceProps) {
  const texts = usePrintAdviceTexts();
  const shop = medium?.shop;
  const { width = 0, height = 0, bleed = 0 } = medium?.card ?? {};
  return (
    <section className="print-advice" aria-labelledby="print-advice-title">
      <h2 id="print-advice-title">{texts.title}</h2>
      <ol>
        {adviceSteps(texts, { product, medium, duplex }).map(({ title, text, picture }) => (
          <li key={title}>
            <AdvicePicture name={picture} />
            <h3>{title}</h3>
            <p>{text}</p>
          </li>
        ))}
      </ol>
      {shop !== undefined && (
        <div className="print-shop">
          <h3>{texts.shop.facts}</h3>
          <p>
            {texts.shop.asks({ width, height, bleed })}{" "}
            {shop.wants !== undefined && texts.shop.wants({ standard: shop.wants })}
          </p>
          <p className="hint">
            {texts.shop.sources({ date: shop.takenOn })}{" "}
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
