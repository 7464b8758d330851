/** What an editor with the JSON Schema reports: the file is read with YAML's core schema, then validated. */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { parseAllDocuments } from 'yaml';

const SCHEMA_FILE = new URL('../../schema/brief.schema.json', import.meta.url);

// Unknown keywords are errors. Types and required keys need not be repeated.
const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false });
const isBrief = ajv.compile(JSON.parse(readFileSync(SCHEMA_FILE, 'utf8')));

export type Opinion = 'accepted' | 'no YAML' | 'against the schema';

export function askEditor(text: string): Opinion {
  const documents = parseAllDocuments(text, { logLevel: 'silent' });
  if (!('length' in documents) || documents.length === 0)
    return isBrief(null) ? 'accepted' : 'against the schema';
  for (const document of documents) {
    if (document.errors.length > 0) return 'no YAML';
    if (!isBrief(plainValue(document))) return 'against the schema';
  }
  return 'accepted';
}

/** Undefined, which is not a brief, if aliases make a loop or refer to nothing. */
function plainValue(document: { toJS(): unknown }): unknown {
  try {
    return document.toJS();
  } catch {
    return undefined;
  }
}
