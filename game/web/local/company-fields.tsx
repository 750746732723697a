import { strengths } from "../../bots/bot.ts";
import { RadioChoice } from "../controls/radio-choice.tsx";
import { botCount, botCounts, type Company, longestName } from "./match-plan.ts";
import { useLocalTexts } from "./texts/use-local-texts.ts";

/** One opponent too few is dull, five are slow. */
const usualBots = 2;

type CompanyFieldsProps = {
  company: Company;
  limits: Readonly<{ least: number; most: number }>;
  change: (company: Company) => void;
};

/** Who plays: one person or several, and how many computers of which strength. */
export function CompanyFields({ company, limits, change }: CompanyFieldsProps) {
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
        choose={(who) => change({ ...company, passes: who === "pass", bots: who === "pass" ? 0 : usualBots })}
      />
      {company.passes ? <Names company={company} most={limits.most} change={change} /> : null}
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
            {texts.botCount(count)}
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

function Names({ company, most, change }: { company: Company; most: number; change: (company: Company) => void }) {
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
          aria-label={texts.nameOf(index + 1)}
          placeholder={texts.nameOf(index + 1)}
          onChange={({ target }) => change({ ...company, names: names.with(index, target.value) })}
        />
      ))}
      <p id="names-hint" className="hint">
        {texts.namesHint}
      </p>
      {names.length < most && (
        <button type="button" className="button quiet" onClick={() => change({ ...company, names: [...names, ""] })}>
          {texts.addPerson}
        </button>
      )}
    </fieldset>
  );
}
