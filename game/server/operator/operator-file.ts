import { basename, dirname } from "node:path";
import { z } from "zod";
import type { Finding } from "../../../cards/load/finding.ts";
import { readYaml } from "../../../cards/load/read-yaml.ts";
import type { Operator } from "../../protocol/operator.ts";

const line = z.string().trim().min(1).max(200);
const httpUrl = z.url({ protocol: /^https?$/ }).max(500);
const contact = z.strictObject({
  name: line.optional(),
  email: z.email().optional(),
  phone: line.optional(),
  url: httpUrl.optional(),
});

const operatorFields = z.strictObject({
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

/** What OPERATOR_FILE may say, nothing included; deploy/operator.example.yaml explains every field. */
const operatorFile = z.preprocess((content) => content ?? {}, operatorFields);

/**
 * Reads who runs this server from a YAML file in UTF-8. Throws one error that names the file and every wrong field.
 */
export function readOperator(path: string | undefined): Operator {
  if (path === undefined) return {};
  const findings: Finding[] = [];
  const operator = readYaml(dirname(path), basename(path), operatorFile, findings);
  if (operator !== undefined) return withoutUndefined(operator);
  const told = findings.map(({ field, expected }) => `  ${field}: ${expected}`);
  throw new Error(`OPERATOR_FILE ${path} is wrong:\n${told.join("\n")}`);
}

/** zod leaves optional keys out, its type does not say so. */
const withoutUndefined = (operator: z.infer<typeof operatorFields>): Operator =>
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
