/** Parses the text of a brief's file: the brief, and diagnostics for what is wrong with it. */
import {
  type Counts,
  type Diagnostic,
  type FileReport,
  sortDiagnostics,
  withinLimits,
} from '../../diagnostics/diagnostic.ts';
import type { Range } from '../../text/line-index.ts';
import { validate } from '../format/validate.ts';
import { type Brief, idFromPath } from '../model/brief.ts';
import { warnOfEscaped } from '../yaml/hidden-characters.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { YamlFile } from '../yaml/yaml-file.ts';
import { withoutConsequences } from './consequences.ts';
import { warnOfOverlong } from './overlong.ts';
import { readBrief } from './read-brief.ts';

export interface BriefDocument extends FileReport {
  /** Absent if there is any error. */
  readonly brief?: Brief | undefined;
  /** The values of the file with their ranges; absent if the file is not YAML. */
  readonly yaml?: YamlFile | undefined;
}

/** `path` is the file's path as the user gave it. A brief without an id gets one from it. */
export function parseBrief(text: string, path: string): BriefDocument {
  const parsed = readYaml(text);
  if (!parsed.root) {
    const diagnostics = inFileOrder(parsed.diagnostics, text);
    return withinLimits({ path, text, diagnostics, ...withOmitted(parsed.more, 0, 0) });
  }
  const yaml = new YamlFile(parsed.root, text);
  const validation = validate(parsed.root, yaml);
  const { raw, omitted } = validation;
  const escaped = warnOfEscaped(parsed.root, text);
  const reading = raw && readBrief(raw, idFromPath(path), yaml, omitted);
  const diagnostics = inFileOrder(
    [
      ...parsed.diagnostics,
      ...escaped.diagnostics,
      ...warnOfOverlong(parsed.root, text),
      ...validation.diagnostics,
      ...(reading?.diagnostics ?? []),
    ],
    text,
  );
  const isSound = diagnostics.every((diagnostic) => diagnostic.severity === 'warning');
  return withinLimits({
    path,
    text,
    yaml,
    diagnostics,
    ...withOmitted(parsed.more, validation.more, escaped.more),
    ...(isSound && reading && { brief: reading.value }),
  });
}

/** The counts of errors and warnings for which no diagnostic was made, if there are any. */
function withOmitted(more: Counts, errors: number, warnings: number): Pick<FileReport, 'omitted'> {
  const omitted = { error: more.error + errors, warning: more.warning + warnings };
  return omitted.error + omitted.warning > 0 ? { omitted } : {};
}

/** The diagnostics in the order of the file, without consequences of others, all ranges inside the file. */
function inFileOrder(diagnostics: readonly Diagnostic[], text: string): readonly Diagnostic[] {
  // The YAML package counts a line break at the end even where the file has none.
  const inside = ({ start, end }: Range): Range => ({
    start: Math.min(start, text.length),
    end: Math.min(end, text.length),
  });
  const placed = diagnostics.map((diagnostic) =>
    diagnostic.range ? { ...diagnostic, range: inside(diagnostic.range) } : diagnostic,
  );
  return withoutConsequences(sortDiagnostics(placed), text);
}
