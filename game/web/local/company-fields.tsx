import { strengths } from "../../bots/bot.ts";
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
      <fieldset className="solo-who">
        <legend>{texts.who}</legend>
        {[false, true].map((passes) => (
          <label key={String(passes)}>
            <input
              type="radio"
              name="who"
              checked={company.passes === passes}
              onChange={() => change({ ...company, passes, bots: passes ? 0 : usualBots })}
            />
            <span>
              {passes ? texts.pass : texts.alone}
              <span className="hint">{passes ? texts.passHint : texts.aloneHint}</span>
            </span>
          </label>
        ))}
      </fieldset>
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
