import { strengths } from "../../mode/bot.ts";
import type { SeatLimits } from "../../mode/limits.ts";
import { isSameName } from "../../protocol/names.ts";
import { RadioChoice } from "../controls/radio-choice.tsx";
import type { LocalTexts } from "../texts/local-texts.ts";
import { botCount, botCounts, type Company, longestName } from "./match-plan.ts";
import { useLocalTexts } from "./use-local-texts.ts";

/** One opponent too few is dull, five are slow. */
const defaultBots = 2;

type CompanyFieldsProps = {
  company: Company;
  /** What was wrong when the form was sent last, and the element that says so. */
  fault: keyof LocalTexts["faults"] | null;
  faultId: string;
  limits: SeatLimits;
  change: (company: Company) => void;
};

/** Who plays: one person or several, and how many computers of which strength. */
export function CompanyFields({ company, fault, faultId, limits, change }: CompanyFieldsProps) {
  const texts = useLocalTexts();
  const bots = botCount(company, limits);
  return (
    <>
      <RadioChoice
        className="solo-who"
        legend={texts.who}
        name="who"
        options={(["alone", "pass"] as const).map((value) => ({
          value,
          label: (
            <span>
              {texts[value]}
              <span className="hint">{texts[`${value}Hint`]}</span>
            </span>
          ),
        }))}
        value={company.passes ? "pass" : "alone"}
        choose={(who) => change({ ...company, passes: who === "pass", bots: who === "pass" ? 0 : defaultBots })}
      />
      {company.passes ? (
        <Names company={company} fault={fault} faultId={faultId} max={limits.max} change={change} />
      ) : null}
      {company.passes ? null : (
        <>
          <label htmlFor="own-name">{texts.yourName}</label>
          <input
            id="own-name"
            type="text"
            maxLength={longestName}
            autoComplete="nickname"
            value={company.ownName}
            aria-describedby="own-name-hint"
            onChange={({ target }) => change({ ...company, ownName: target.value })}
          />
          <p id="own-name-hint" className="hint">
            {texts.yourNameHint}
          </p>
        </>
      )}
      <label htmlFor="bots">{texts.bots}</label>
      <select id="bots" value={bots} onChange={({ target }) => change({ ...company, bots: Number(target.value) })}>
        {botCounts(company, limits).map((count) => (
          <option key={count} value={count}>
            {texts.botCount({ count })}
          </option>
        ))}
      </select>
      {bots > 0 && (
        <>
          <label htmlFor="strength">{texts.strength}</label>
          <select
            id="strength"
            value={company.strength}
            onChange={({ target }) => {
              const strength = strengths.find((known) => known === target.value);
              if (strength !== undefined) change({ ...company, strength });
            }}
          >
            {strengths.map((strength) => (
              <option key={strength} value={strength}>
                {texts.strengths[strength]}
              </option>
            ))}
          </select>
        </>
      )}
    </>
  );
}

type NamesProps = Pick<CompanyFieldsProps, "company" | "fault" | "faultId" | "change"> & { max: number };

function Names({ company, fault, faultId, max, change }: NamesProps) {
  const texts = useLocalTexts();
  const { names } = company;
  return (
    <fieldset className="solo-names" aria-describedby="names-hint">
      <legend>{texts.names}</legend>
      {names.map((name, index) => (
        <input
          // biome-ignore lint/suspicious/noArrayIndexKey: the seats stay in their order, and names change.
          key={index}
          type="text"
          maxLength={longestName}
          autoComplete="off"
          value={name}
          aria-label={texts.nameOf({ number: index + 1 })}
          {...(isFaulty(fault, names, index) ? { "aria-invalid": true, "aria-describedby": faultId } : {})}
          placeholder={texts.nameOf({ number: index + 1 })}
          onChange={({ target }) => change({ ...company, names: names.with(index, target.value) })}
        />
      ))}
      <p id="names-hint" className="hint">
        {texts.namesHint}
      </p>
      {names.length < max && (
        <button type="button" className="button quiet" onClick={() => change({ ...company, names: [...names, ""] })}>
          {texts.addPerson}
        </button>
      )}
    </fieldset>
  );
}

/** Whether the fault lies with this very name: it is missing, or there twice. */
function isFaulty(fault: NamesProps["fault"], names: readonly string[], index: number): boolean {
  const name = names[index]?.trim() ?? "";
  if (fault === "tooFewNames") return name === "";
  return (
    fault === "sameName" && name !== "" && names.some((other, at) => at !== index && isSameName(other.trim(), name))
  );
}
