import { plainCode } from "../protocol/typed-code.ts";

/** Of codes that devices make: without look-alikes, so that they can be read aloud and typed. */
export const codeLetters = "23456789abcdefghjkmnpqrstuvwxyz";

/** Letters of the code that opens the lead on another device, and of the one that opens a participant's place, once. */
export const codeLengths = { recovery: 16, wayBack: 8 } as const;

const reading = (length: number) => {
  const whole = new RegExp(`^[${codeLetters}]{${length}}$`);
  return (typed: string): string | undefined => {
    const code = plainCode(typed);
    return whole.test(code) ? code : undefined;
  };
};

/** The code as it was made, however it is typed; undefined where it is none. */
export const readRecoveryCode = reading(codeLengths.recovery);
export const readWayBackCode = reading(codeLengths.wayBack);
