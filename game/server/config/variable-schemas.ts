import { isIP } from "node:net";
import { z } from "zod";

/** A whole number in plain digits: what else JavaScript takes for a number (1e3, 0x10) is a mistake here. */
export const wholeNumber = (min: number, max: number, defaultValue: number) =>
  z
    .string()
    .regex(/^(0|[1-9]\d*)$/, `a whole number in plain digits, as ${defaultValue}`)
    .transform(Number)
    .pipe(z.number().min(min).max(max))
    .default(defaultValue);

/** An address of this machine, or its name. */
export const hostAddress = z
  .string()
  .refine(
    (text) => isIP(text) !== 0 || /^(?=.*[a-z])[a-z\d]([a-z\d.-]*[a-z\d])?$/i.test(text),
    "an address of this machine, as 0.0.0.0, 127.0.0.1 or ::, without port, brackets and http://",
  );

/** Where a folder or file of this machine lies. */
export const localPath = z
  .string()
  .min(1)
  .refine((text) => !text.startsWith("~"), "write the whole path: ~ is not understood here")
  .refine((text) => !/^[a-z]+:\/\//i.test(text), "a path on this machine, not an address");

/** The origin under which browsers reach the server, as they write it. */
export const publicOrigin = z
  .string()
  .superRefine((text, context) => {
    const finding = findInOrigin(text);
    if (finding !== undefined) context.addIssue({ code: "custom", message: finding });
  })
  .transform((text) => new URL(text).origin);

function findInOrigin(text: string): string | undefined {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol) || !/^https?:\/\//i.test(text)) {
    return "an address as https://quartett.example";
  }
  if (url.username !== "" || url.password !== "") return "must hold no user and no password";
  if (url.search !== "" || url.hash !== "" || /[?#]$/.test(text)) return "must hold nothing from ? or # on";
  if (/[^/]/.test(url.pathname)) {
    return "must hold no path: the game needs a host name of its own, as https://quartett.example";
  }
  if (["0.0.0.0", "[::]"].includes(url.hostname))
    return "is no address that anybody can open: write the name of the server";
  return undefined;
}

/** The address of a PostgreSQL database. */
export const postgresAddress = z.string().superRefine((text, context) => {
  const finding = findInDatabase(text);
  if (finding !== undefined) context.addIssue({ code: "custom", message: finding });
});

const encode = "in the password, write special characters as %23 for #, %2F for /, %3F for ?, %40 for @, %25 for %";

function findInDatabase(text: string): string | undefined {
  if (!/^postgres(ql)?:\/\//.test(text)) return "an address as postgres://user:password@host/database";
  const url = URL.parse(text);
  if (url === null || url.hash !== "" || !isDecodable(`${url.username}${url.password}${url.pathname}`)) {
    return `cannot be read: ${encode}`;
  }
  if (/\/./.test(url.pathname.slice(1))) return `names no database: ${encode}`;
  return undefined;
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

/** A secret that can be sent in a header. */
export const token = z.string().regex(/^[\x21-\x7e]{16,200}$/, "16 to 200 letters, digits and signs, without spaces");
