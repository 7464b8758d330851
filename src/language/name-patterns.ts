/**
 * What names look like in an English sentence, and what may stand around them, as patterns. Made when first
 * needed: they know all letters of Unicode, which takes time to build.
 */
import { lazily } from '../text/memo.ts';

const WORD = "[\\p{L}\\p{N}’'\u2024-]+";
const CAPITAL = `\\p{Lu}(?:[\\p{L}\\p{N}’'\u2024-]*[\\p{L}\\p{N}\u2024])?`;
const NAME = `${CAPITAL}(?:\\s+(?:(?:de|del|der|van|von|bin|al|la|le|da|di)\\s+)?${CAPITAL})*`;

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** Common nouns between two capitals that are of one name: `Democratic presidential candidate Ada Vale`. */
const ROLE =
  '(?:presidential|vice|deputy|prime|former|senior|chief|campaign|press|state|foreign|front-runner|candidate|nominee|hopeful|' +
  'contender|minister|secretary|president|spokes\\p{Ll}+|leader|rival|strategist|advis[eo]r|manager|chairman|director|' +
  'professor|analyst|reporter|correspondent|host|anchor|governor|senator|congress(?:wo)?man|mayor|judge|attorney|lawyer|' +
  'activist|author|editor|columnist|business(?:wo)?man|billionaire|consultant|pollster|aide|official|officer|economist|' +
  'scholar|researcher|expert|member|founder|owner|executive|coach|captain|actor|singer|writer|star)';
const TITLED = `(?:${NAME}\\s+(?:${ROLE}\\s+){1,4})?(?:(?:the|former|then|retired)\\s+)*(?:${ROLE}\\s+){0,3}${NAME}`;
const NO_VERB = `(?:of|and|or|for|in|at|to|with|from|by|on(?!\\s+(?:\\p{Lu}\\p{Ll}+day|${MONTH}))|${ROLE})`;

export const NAME_PATTERNS = lazily(() => ({
  /** A name at the end of a text, with the word before it. */
  lastName: new RegExp(`(?<![\\p{L}’'\u2024-])(?<before>${WORD}\\s+)?(?<name>${NAME})\\s*$`, 'u'),
  /** `a deckhand` at the end of a text. */
  lastIndefinite: new RegExp(
    `(?:^|\\s)(?<phrase>(?:an?|one|another|the)\\s+(?:${WORD}\\s+){0,4}${WORD})\\s*$`,
    'iu',
  ),
  /** A name, with its titles, right before what may be a verb. */
  subject: new RegExp(`^(?<phrase>${TITLED})(?<!['’]s?)(?=\\s+(?!${NO_VERB}\\b)\\p{Ll})`, 'u'),
  /** A name and nothing else. */
  onlyName: new RegExp(`^(?<phrase>${TITLED})\\s*$`, 'u'),
  /** `The island council` right before a verb. */
  commonSubject: new RegExp(
    `^(?<phrase>(?:the|an?|his|her|its|their|some|several|many)\\s+(?:${WORD}\\s+){0,3}?${WORD})(?=\\s+(?:\\p{Ll}+ed|\\p{Ll}+[^s]s|has|had|is|was|were|are|said|told|wrote|took|made|gave|went|would|could|will|may|might|can|must|should)\\s)`,
    'iu',
  ),
  /** A role between other words: `Hale spokesman Tim Orr`. */
  role: new RegExp(`\\s${ROLE}\\s`, 'u'),
  /** What begins as a name does, and is no subject. */
  noSubject: new RegExp(
    `^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|${MONTH}|Earlier|Later|Last|This|That|In|On|At|For|But|And|The|Asked|Speaking|If|It|There|Here|What|How|Why|An?|He|She|They|We|I|Some|One|Not|No|To|By|With|From|As)\\b`,
  ),
}));
