import { readFileSync } from "node:fs";
import { parseDocument } from "yaml";
import { z } from "zod";
import type { Operator } from "../../protocol/operator.ts";

const line = z.string().trim().min(1).max(200);
const httpUrl = z.url({ protocol: /^https?$/ }).max(500);
const contact = z.strictObject({
  name: line.optional(),
  email: z.email().optional(),
  phone: line.optional(),
  url: httpUrl.optional(),
});

/** What OPERATOR_FILE may say; deploy/operator.example.yaml explains every field. */
const operatorFile = z.strictObject({
  name: line.optional(),
  representedBy: line.optional(),
  address: z.array(line).min(1).max(8).optional(),
  email: z.email().optional(),
  phone: line.optional(),
  dataProtection: contact.optional(),
  accessibility: z
    .strictObject({
      contact: contact.optional(),
      testedOn: z.iso.date().optional(),
      testedBy: line.optional(),
      arbitration: contact.optional(),
    })
    .optional(),
  signLanguageUrl: httpUrl.optional(),
  easyLanguageUrl: httpUrl.optional(),
});

/**
 * Reads who runs this server from a YAML file in UTF-8. Throws one error that names the file and every wrong field.
 */
export function readOperator(path: string | undefined): Operator {
  if (path === undefined) return {};
  const parsed = operatorFile.safeParse(readYaml(path) ?? {});
  if (parsed.success) return withoutUndefined(parsed.data);
  const findings = parsed.error.issues.map((issue) => `  ${issue.path.join(".") || "–"}: ${issue.message}`);
  throw new Error(`OPERATOR_FILE ${path} is wrong:\n${findings.join("\n")}`);
}

function readYaml(path: string): unknown {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    const reason = error instanceof TypeError ? "save it as UTF-8" : (error as Error).message;
    throw new Error(`OPERATOR_FILE ${path} cannot be read: ${reason}`);
  }
  const document = parseDocument(text);
  const [fault] = document.errors;
  if (fault !== undefined) throw new Error(`OPERATOR_FILE ${path} is wrong: ${fault.message}`);
  return document.toJS();
}

/** zod leaves optional keys out, its type does not say so. */
const withoutUndefined = (operator: z.infer<typeof operatorFile>): Operator =>
  JSON.parse(JSON.stringify(operator)) as Operator;

/** What a public body in Germany has to show and this operator has not filled in, field by field. */
export function missingOf(operator: Operator): string[] {
  const { accessibility } = operator;
  const fields: readonly (readonly [string, unknown])[] = [
    ["name", operator.name],
    ["representedBy", operator.representedBy],
    ["address", operator.address],
    ["email", operator.email],
    ["phone", operator.phone],
    ["dataProtection", operator.dataProtection],
    ["accessibility.testedOn", accessibility?.testedOn],
    ["accessibility.arbitration", accessibility?.arbitration],
    ["signLanguageUrl", operator.signLanguageUrl],
    ["easyLanguageUrl", operator.easyLanguageUrl],
  ];
  return fields.flatMap(([field, value]) => (value === undefined ? [field] : []));
}
