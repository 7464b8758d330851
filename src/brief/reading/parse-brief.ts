/**
 * From the text of a brief's file to a brief and what is wrong with it: the whole pipeline of this
 * folder. Pure; reading the file is `library/`'s.
 */
import {
  type Counts,
  type Diagnostic,
  type FileReport,
  sortDiagnostics,
  withinLimits,
} from '../../diagnostics/diagnostic.ts';
import type { Range } from '../../text/line-index.ts';
import { validate } from '../format/validate.ts';
import type { Brief } from '../model/brief.ts';
import { idFromPath } from '../model/brief-id.ts';
import { hiddenByEscapes } from '../yaml/hidden-characters.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { Places } from '../yaml/yaml-places.ts';
import { withoutConsequences } from './consequences.ts';
import { warnOfOverlong } from './overlong.ts';
import { readBrief } from './read-brief.ts';

export interface BriefDocument extends FileReport {
  /** Absent where there is any error. */
  readonly brief?: Brief;
  /** Where each value stands in the file; absent where the file is not YAML. */
  readonly places?: Places;
}

/** Parses one file's text. `path` is as the user named it; an id that is lacking is made from it. */
export function parseBrief(text: string, path: string): BriefDocument {
  const yaml = readYaml(text);
  if (!yaml.root) {
    const diagnostics = settle(yaml.diagnostics, text);
    return withinLimits({ path, text, diagnostics, ...counted(yaml.more, 0) });
  }
  const places = new Places(yaml.root, text);
  const { raw, omitted, diagnostics: faults, more } = validate(yaml.root, places, text);
  const escaped = hiddenByEscapes(yaml.root, text);
  const reading = raw && readBrief(raw, idFromPath(path), places, omitted);
  const found = [
    ...yaml.diagnostics,
    ...escaped.diagnostics,
    ...warnOfOverlong(yaml.root, text),
    ...faults,
    ...(reading?.diagnostics ?? []),
  ];
  const diagnostics = settle(found, text);
  const isSound = diagnostics.every((diagnostic) => diagnostic.severity === 'warning');
  return withinLimits({
    path,
    text,
    places,
    diagnostics,
    ...counted({ ...yaml.more, warning: yaml.more.warning + escaped.more }, more),
    ...(isSound && reading && { brief: reading.brief }),
  });
}

/** What was not even put in words; `errors` come on top. */
function counted({ error, warning }: Counts, errors: number): Pick<FileReport, 'omitted'> {
  const omitted = { error: error + errors, warning };
  return omitted.error + warning > 0 ? { omitted } : {};
}

/** What was found, each fault once, in the order of the file and with places inside it. */
function settle(found: readonly Diagnostic[], text: string): readonly Diagnostic[] {
  // YAML’s reader counts a line break at the end that the file may not have.
  const within = ({ start, end }: Range): Range => ({
    start: Math.min(start, text.length),
    end: Math.min(end, text.length),
  });
  const placed = found.map((diagnostic) =>
    diagnostic.place ? { ...diagnostic, place: within(diagnostic.place) } : diagnostic,
  );
  return withoutConsequences(sortDiagnostics(placed), text);
}
