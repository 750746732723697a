import { createCipheriv, createDecipheriv, randomBytes, scrypt } from "node:crypto";
import { promisify } from "node:util";
import { visibleText } from "../../protocol/names.ts";
import { hashSecret } from "../matches/secrets.ts";

const derive = promisify<string, string, number, Buffer>(scrypt);
const [keyLength, ivLength, tagLength] = [32, 12, 16];

/** What a code word opens: its row, and what stands in it. Without the word neither can be told from what is stored. */
export type CodeWord = Readonly<{
  row: string;
  seal: (content: unknown) => string;
  /** Undefined where this word does not open it. */
  open: (box: string) => unknown;
}>;

/** Slow on purpose (some 50 ms): whoever reads the database has to try words one by one. `salt`: the follow-up's id. */
export async function codeWord(typed: string, salt: string): Promise<CodeWord> {
  // As people remember it: case and spaces make no difference.
  const word = visibleText(typed).toLowerCase().replaceAll(" ", "");
  const derived = await derive(word, `code word ${salt}`, 2 * keyLength);
  const key = derived.subarray(keyLength);
  return {
    row: hashSecret(derived.subarray(0, keyLength).toString("base64url")),
    seal(content) {
      const iv = randomBytes(ivLength);
      const cipher = createCipheriv("aes-256-gcm", key, iv);
      const sealed = Buffer.concat([cipher.update(JSON.stringify(content), "utf8"), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString("base64url");
    },
    open(box) {
      const bytes = Buffer.from(box, "base64url");
      try {
        const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, ivLength));
        decipher.setAuthTag(bytes.subarray(ivLength, ivLength + tagLength));
        const opened = Buffer.concat([decipher.update(bytes.subarray(ivLength + tagLength)), decipher.final()]);
        return JSON.parse(opened.toString("utf8"));
      } catch {
        return undefined;
      }
    },
  };
}
