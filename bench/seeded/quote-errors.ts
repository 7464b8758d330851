/** Errors in quotes: words that the source lacks, cuts, brackets and ellipses that turn the sense, another speaker. */
import { otherSpeaker } from '../verdicts/trials.ts';
import { pick, replaceOne } from './chance.ts';
import { type Item, withFields } from './item.ts';
import { OTHER_ROLES } from './people-errors.ts';
import type { ItemError, Surroundings } from './trial.ts';

/** An error in the words of a quote alone. */
function inText(
  kind: string,
  edit: (text: string, around: Surroundings) => string | undefined,
): ItemError {
  return {
    kind,
    edit: (item, around) => {
      const text = edit(item.fields.text ?? '', around);
      if (text === undefined || text.trim() === '') return undefined;
      return withFields(item, { text });
    },
  };
}

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');

const REPORTS_DENIAL = `I (?:don[’']t|do not) (?:think|believe|accept)|(?:It|That)(?:[’']s| is) (?:not true|a lie|false|wrong to say)|I (?:deny|doubt|never said|never thought)|[Nn]obody (?:believes|thinks|said)|[Tt]here(?:[’']s| is) no (?:evidence|proof|suggestion|chance|way)`;

const NAME = /(?<=\p{Ll}[,]? )(?!I\b)\p{Lu}\p{Ll}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*/gu;

export const QUOTE_ERRORS: readonly ItemError[] = [
  inText('quotes: a word changed', (text, { article, random }) => {
    const words = article.source.text.match(/(?<=\s)\p{Ll}{3,}(?=\s)/gu) ?? [];
    const given = pick(words, random) ?? '';
    const changed = replaceOne(text, /(?<=\s|^)\p{Ll}{3,}(?=\s|$)/gu, () => given, random);
    return changed === undefined || flat(article.source.text).includes(flat(changed))
      ? undefined
      : changed;
  }),
  inText('quotes: cut before unless or if', (text) => {
    const cuts = [
      ...text.matchAll(
        /(?<!\b(?:as|even|ask|asked|know|see|wonder|only|what|tell|sure|question|matter|like|and|or|but|is|that|care|remember|decide|great|nice|doubt))(?:,? (?:unless|if|provided|only if|as long as)) \p{L}+ \p{L}+/gu,
      ),
    ];
    const [cut] = cuts;
    const kept = text.slice(0, cut?.index);
    const isStatement =
      /\b(?:will|can|[’']ll|would|should|must|is|are|have|has|going)\b/.test(kept) &&
      /^(?!If|Unless|When)\p{Lu}/u.test(kept);
    if (!cut || kept.split(' ').length < 4 || !isStatement || /[.?!]\s/.test(kept))
      return undefined;
    return kept;
  }),
  inText('quotes: cut after a denial', (text) => {
    const match = new RegExp(
      `(?:${REPORTS_DENIAL})(?: that)? (?=(?:we|it|he|she|they|there|the|this|you|anybody|our|I)\\b)`,
      'u',
    ).exec(text);
    if (!match) return undefined;
    const rest = /^[^.?!]*/.exec(text.slice(match.index + match[0].length))?.[0] ?? '';
    return rest.split(' ').length < 4 ? undefined : rest;
  }),
  inText('quotes: negation under an ellipsis', (text, { random }) =>
    replaceOne(
      text,
      /(?<=\p{Ll} )(?:not|never|no|against|opposed to|without|refused to|failed to|unable to|neither|hardly) /gu,
      () => '[…] ',
      random,
    ),
  ),
  inText('quotes: negation dropped', (text, { random }) =>
    replaceOne(
      text,
      /(?<=\p{Ll} )(?:not|never) |(?<=\b(?:is|are|was|were|would|could|should|has|have|had|did|does|do))n[’']t\b/gu,
      () => '',
      random,
    ),
  ),
  inText('quotes: hedge dropped', (text, { random }) =>
    replaceOne(
      text,
      /(?<=\p{Ll} )(?:maybe|perhaps|probably|possibly|almost|nearly|about|more than|less than|at least|allegedly|hopefully) /gu,
      () => '',
      random,
    ),
  ),
  inText('quotes: brackets for a name', (text, { article: { names, places }, random }) => {
    const others = [...names.map((name) => name.split(' ').at(-1) ?? ''), ...places].filter(
      (name) => !text.includes(name),
    );
    const other = pick(others, random);
    return other === undefined ? undefined : replaceOne(text, NAME, () => `[${other}]`, random);
  }),
  inText('quotes: brackets for a number', (text, { random }) =>
    replaceOne(
      text,
      /(?<=\s)(?:\d[\d,]*|two|three|four|five|six|seven|ten|twelve)(?= (?!of)\p{Ll}{3,})/gu,
      ({ 0: number }) =>
        /^(?:1[5-9]|20)\d\d$/.test(number) ? undefined : number.startsWith('4') ? '[900]' : '[400]',
      random,
    ),
  ),
  inText('quotes: brackets for a noun', (text, { article, random }) => {
    const nouns = article.source.text.match(/(?<=\bthe )\p{Ll}{4,}(?=[.,])/gu) ?? [];
    const other = pick(
      nouns.filter((noun) => !text.includes(noun)),
      random,
    );
    return other === undefined
      ? undefined
      : replaceOne(
          text,
          /(?<=\b(?:the|our|their|a) )\p{Ll}{4,}(?=[.,])/gu,
          () => `[${other}]`,
          random,
        );
  }),
  inText('quotes: brackets with a verb', (text, { random }) =>
    replaceOne(
      text,
      /(?<=\b(?:We|They|I|you|people) )(?=(?:support|want|need|love|believe|trust|respect|know|help|stand|think)\b)/gu,
      () => '[pretend to] ',
      random,
    ),
  ),
  inText('quotes: two clauses joined', (text) => {
    const [first = '', second = ''] = text.split(/(?<=\p{Ll}{2}[.])\s+(?=\p{Lu})/u);
    const verb =
      /^(?<subject>(?:\p{L}[\p{L}’'-]* ){1,4})(?<verb>is|are|was|were|will|has|have|had|can|must|should|would)\b/u;
    const one = verb.exec(first)?.groups;
    const other = verb.exec(second)?.groups;
    if (
      !one?.subject ||
      !other?.subject ||
      one.subject.toLowerCase() === other.subject.toLowerCase()
    )
      return undefined;
    if (
      /^(?:It|That|This|There|Which|And|But|What|If|So) /.test(one.subject) ||
      second.includes('\n')
    )
      return undefined;
    const rest = second.slice(other.subject.length);
    return rest.split(' ').length < 4 ? undefined : `${one.subject}[…] ${rest}`;
  }),
  inText('quotes: question mark lost', (text, { random }) => {
    if (!text.includes('?')) return undefined;
    return replaceOne(text, /(?<=\p{L}{2})\?/gu, () => '.', random);
  }),
  inText('quotes: number changed', (text, { random }) =>
    replaceOne(
      text,
      /(?<=\s)\d+(?=[\s%,.])/g,
      ({ 0: number }) => String(Number(number) + 1 + Math.floor(random() * 8)),
      random,
    ),
  ),
  {
    kind: 'quotes: words of the article, not quoted',
    edit: (item, { article, random }) => {
      if (item.isShort || article.quotations.length === 0) return undefined;
      const own = article.sentences.filter(
        ({ isOwnVoice, text }) => isOwnVoice && text.length > 40 && text.endsWith('.'),
      );
      const sentence = pick(own, random);
      return sentence && withFields(item, { text: sentence.text, at: `p${sentence.paragraph}` });
    },
  },
  {
    kind: 'speaker: another of the article',
    edit: (item, around) => {
      const by = speakerBeside(item, around);
      return by === undefined ? undefined : withFields(item, { by });
    },
  },
  {
    kind: 'speaker: misspelt or half another',
    edit: (item, { article, random }) => {
      const own = item.fields.by ?? '';
      const other = pick(
        article.names.filter((name) => !own.includes(surnameOf(name))),
        random,
      );
      const [first = '', last] = own.split(' ');
      if (last === undefined || other === undefined || !/^\p{Lu}\p{Ll}+ \p{Lu}\p{L}+$/u.test(own))
        return undefined;
      return withFields(item, { by: `${first} ${other.split(' ').at(-1)}` });
    },
  },
  {
    kind: 'role: another role',
    edit: (item, { cited, article, random }) => {
      const { role } = item.fields;
      if (role === undefined || article.language !== 'en') return undefined;
      const other = pick(
        OTHER_ROLES.filter((one) => !new RegExp(one, 'i').test(cited + role)),
        random,
      );
      return other === undefined ? undefined : withFields(item, { role: other });
    },
  },
];

const surnameOf = (name: string): string => name.split(' ').at(-1) ?? name;

/** Another speaker that people marked, or another person of an article of this bench. */
function speakerBeside(item: Item, { article, cited, random }: Surroundings): string | undefined {
  const { text = '', by = '' } = item.fields;
  const marked = article.quotations.find(
    ({ paragraphs, speaker }) => speaker === by && paragraphs.join('\n\n').startsWith(text),
  );
  if (!marked) {
    // `the bench` may well be a person who is named elsewhere.
    if (article.quotations.length > 0 || !/\p{Lu}/u.test(by)) return undefined;
    return pick(
      article.names.filter((name) => !by.includes(surnameOf(name))),
      random,
    );
  }
  // A description (`the pastor`) may be another speaker’s.
  const isDescribed = marked.speakerKind === 'nominal';
  const other = isDescribed ? undefined : properName(otherSpeaker(article, marked, random));
  // Where the other is named beside the words and the marked speaker is not, the marking is in doubt.
  const isInDoubt =
    other !== undefined && cited.includes(surnameOf(other)) && !cited.includes(surnameOf(by));
  return isInDoubt ? undefined : other;
}

function properName(name: string | undefined): string | undefined {
  return name !== undefined && /^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.’'-]*)+$/u.test(name)
    ? name
    : undefined;
}
