import { type ReactNode, useId, useState } from "react";
import type { PrintCatalogue, PrintField } from "../../protocol/print-studio.ts";
import { RadioChoice } from "../controls/radio-choice.tsx";
import { PrintFieldInput } from "./print-field-input.tsx";
import { applies, languagesOf, type PrintOrder } from "./print-order.ts";
import { usePrintTexts } from "./use-print-texts.ts";

type PrintFormProps = Readonly<{
  catalogue: PrintCatalogue;
  order: PrintOrder;
  change: (order: PrintOrder) => void;
  submit: () => void;
  /** What became of it, beneath the button. */
  children: ReactNode;
}>;

/** What is printed and how: only what the product takes, rarely needed options folded away. */
export function PrintForm({ catalogue, order, change, submit, children }: PrintFormProps) {
  const texts = usePrintTexts();
  const id = useId();
  // As the page was opened: from then on it is folded by hand.
  const [isOpen] = useState(() =>
    order.product.fields.some((field) => isExtra(field) && (field.name in order.options || field.name in order.wrong)),
  );
  const { product, language, options, wrong } = order;
  const set = (name: string, value: unknown, text?: string) => {
    const { [name]: _, ...rest } = options;
    const { [name]: __, ...otherWrong } = wrong;
    change({
      ...order,
      options: value === undefined ? rest : { ...rest, [name]: value },
      wrong: text === undefined ? otherWrong : { ...otherWrong, [name]: text },
    });
  };
  const fields = product.fields.filter(({ name }) => applies(order, name));
  const extras = fields.filter(isExtra);
  const isOneOfTwo = ["paper", "shop"].every((name) => fields.some((field) => field.name === name));
  const input = (field: PrintField) => <PrintFieldInput key={field.name} order={order} field={field} set={set} />;
  return (
    <form
      className="print-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <RadioChoice
        className="print-products"
        legend={texts.product}
        name="product"
        options={catalogue.products.map(({ name, title, description }) => ({
          value: name,
          label: (
            <span>
              <strong>{title}</strong>
              <span className="hint">{description}</span>
            </span>
          ),
        }))}
        value={product.name}
        choose={(name) => {
          const chosen = catalogue.products.find((known) => known.name === name);
          if (chosen !== undefined) change({ ...order, product: chosen, options: {}, wrong: {} });
        }}
      />
      <label htmlFor={`${id}-language`}>{texts.language}</label>
      <select
        id={`${id}-language`}
        value={language}
        onChange={(event) => change({ ...order, language: event.target.value })}
      >
        {catalogue.languages
          .filter((known) => languagesOf(product, options).includes(known.id))
          .map((known) => (
            <option key={known.id} value={known.id}>
              {known.name}
            </option>
          ))}
      </select>
      {/* Paper or shop: one of the two, never both. */}
      {isOneOfTwo && <WhereToPrint order={order} change={change} />}
      {fields
        .filter(
          (field) => !isExtra(field) && !(isOneOfTwo && field.name === (options.shop === undefined ? "shop" : "paper")),
        )
        .map(input)}
      {extras.length > 0 && (
        // A field that is folded away could not say what is wrong with it.
        <details
          className="print-extras"
          open={isOpen}
          onInvalid={(event) => event.currentTarget.setAttribute("open", "")}
        >
          <summary>{texts.more}</summary>
          <div>{extras.map(input)}</div>
        </details>
      )}
      {product.lacksCodes && <p className="print-note">{texts.withoutCodes}</p>}
      <button type="submit" className="button primary">
        {product.mediaType === "application/pdf" ? texts.submit : texts.submitPictures}
      </button>
      {children}
    </form>
  );
}

/** Most people never need it. */
const isExtra = (field: PrintField): boolean => field.kind !== "choice" || field.sheetsOnly;

function WhereToPrint({ order, change }: Pick<PrintFormProps, "order" | "change">) {
  const texts = usePrintTexts();
  const { shop: _, paper: __, ...rest } = order.options;
  const shops = order.product.fields.find(({ name }) => name === "shop");
  const first = shops?.kind === "choice" ? shops.choices[0]?.value : undefined;
  return (
    <RadioChoice
      className="print-where"
      legend={texts.where}
      name="where"
      options={[
        { value: "office", label: texts.office },
        { value: "shop", label: texts.shop },
      ]}
      value={order.options.shop === undefined ? "office" : "shop"}
      choose={(where) => change({ ...order, options: where === "shop" ? { ...rest, shop: first } : rest })}
    />
  );
}
