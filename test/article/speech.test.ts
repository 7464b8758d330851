/** Who says the quotations of an article, and how: each row is an article, its quotation between `[` and `]`. */
import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/article/source-text.ts';
import { type Speech, speechOf } from '../../src/article/speech/speech.ts';

/** The reading of the quotation that begins at `[`, after its mark. */
function read(marked: string, language = 'en'): Speech {
  const at = marked.indexOf('[');
  const source = readSource(marked.replace(/[[\]]/g, ''));
  const found = speechOf({ source, language, skip: new Set() }).find(
    ({ quotation: { parts } }) => (parts[0]?.start ?? 0) - at < 3 && (parts[0]?.start ?? 0) >= at,
  );
  if (!found) throw new Error(`no quotation is read: ${marked}`);
  return found;
}

const WHO = 'Ada Pollard and Bo Lund came to the pier. Pollard was tired. Lund slept.\n';

describe('the speaker', () => {
  test.each([
    ['a name', '[“We go,”] Pollard said.', 'Ada Pollard'],
    ['more of a statement', '“We go,” said Lund, the mayor, [“and we go now.”]', 'Bo Lund'],
    ['after a conjunction', 'But, said Lund, [“we will stay.”]', 'Bo Lund'],
    ['turned round, with a colon', 'Added Lund: [“We will stay.”]', 'Bo Lund'],
    [
      'descriptions with commas',
      'Ada Pollard, head of the Skell Line, an old firm, said, [“We go.”]',
      'Ada Pollard',
    ],
    [
      'a comma that is missing',
      'Ada Pollard, the head of the Skell Line said [“we go now”].',
      'Ada Pollard',
    ],
    [
      'a dateline',
      'VARNA, May 4 (AP) — A spokesman for the port called it [“a mess”].',
      'A spokesman for the port',
    ],
    ['with and a participle', 'The crew left, with Bo Lund calling it [“a mess”].', 'Bo Lund'],
    ['what somebody called', 'Pollard left the port, which she called [“a mess”].', 'Ada Pollard'],
    [
      'a possessive',
      'Pollard’s old and often-heard claim that it was [“a mess”] is false.',
      'Ada Pollard',
    ],
    ['beside according to', '[“It was a mess,”] according to Bo Lund.', 'Bo Lund'],
    ['according to with a colon', 'According to Bo Lund: [“It was a mess.”]', 'Bo Lund'],
    ['a signature', '[“The port is a mess, and it always was.”]\n— Bo Lund, Varna', 'Bo Lund'],
    ['goes on in the paragraph', '“We go,” Lund said. [“We go to”] the other port.', 'Bo Lund'],
    ['a paragraph of words alone', '“We go,” Lund said.\n[“We go now.”]', 'Bo Lund'],
    ['a pronoun', 'Pollard spoke of the ice.\n[“We go,”] she said.', 'Ada Pollard'],
    [
      'a pronoun, by the first name',
      'Mary Orr met Bo Lund in Varna.\n[“We go,”] she said.',
      'Mary Orr',
    ],
    [
      'a description with quoted words',
      '[“We sail at last,”] the delegate Ada Pollard, wearing a cap and “Lund” pins, said calmly as they left.',
      'Ada Pollard',
    ],
    [
      'an aside in dashes',
      'On Friday, Lund — mentioned by the Post as a friend of the mayor’s cousin — told the News that [“we sail”].',
      'Bo Lund',
    ],
    [
      'a label with a paper',
      'Ada Pollard, Skell Post: [“It was a good day in the port.”]',
      'Ada Pollard',
    ],
    [
      'a nickname inside the name',
      '[“The port is watching,”] Mary “Cia” Orr, a clerk, shouted to the crowd.',
      'Mary Cia Orr',
    ],
    [
      'a pronoun after an inverted clause',
      'Pollard’s plan may be “late,” said Bo Lund, a pilot of the port. [“It is far too late,”] he said.',
      'Bo Lund',
    ],
    [
      'nobody whom the words name',
      'Lund argues so in his book.\nPollard is not only right, he says so.\n[“Pollard is our best pilot,”] he said.',
      'Bo Lund',
    ],
    [
      'a role before a name',
      'Lund spokeswoman Mary Orr left early.\n[“We go,”] she said.',
      'Mary Orr',
    ],
  ])('%s', (_, text, name) => {
    expect(read(WHO + text).speaker?.name).toBe(name);
  });

  const INTERVIEW =
    'The sailor Ada Pollard, 61, lives in Varna.\nWhy do you sail?\n“Because I can,” she says.\nDo you sleep?\n';
  test('of an answer is who is interviewed', () => {
    expect(read(`${INTERVIEW}[“No. Not at sea.”]`).speaker?.name).toBe('Ada Pollard');
  });

  test('of a turn is its label, in a text that consists of turns', () => {
    const turns =
      'Ada Pollard was heard on Monday.\nCLERK: Did you see it?\nPOLLARD: I did not.\nCLERK: Why?\n';
    const { speaker, quotation } = read(`${turns}POLLARD: [I was asleep.]`);
    expect(speaker?.name).toBe('Ada Pollard');
    expect(quotation.mark).toBe(':');
    const { source } = {
      source: readSource('NOTE: It is shut.\nPrice: £3\nPort: Varna\nDay: May 4'),
    };
    expect(speechOf({ source, skip: new Set() })).toEqual([]);
  });

  test.each([
    ['a plain clause', '[“We go,”] Pollard said.', 'sure'],
    ['a pronoun', 'Pollard spoke of ice.\n[“We go,”] she said.', 'likely'],
    ['whom a sentence is about', 'Pollard mourned the [“grey old pier”] for years.', 'guess'],
    ['nobody', 'In the port there was much [“talk of it all”].', undefined],
  ])('%s is so sure', (_, text, sureness) => {
    expect(read(WHO + text).speaker?.sureness).toBe(sureness);
  });

  /** Pieces of clauses, bodies and words of time, which look like subjects. */
  test.each([
    ['After long legal consultation Varna had found the pier [“not unsafe”].', 'consultation'],
    ['During the call, he asked about the union and called it [“a mess of sorts”].', 'During'],
    ['That’s why [“we go at dawn”], he’d said.', 'That'],
    ['We called it [“a mess of sorts”].', 'We'],
  ])('is no piece of a clause: %s', (text, piece) => {
    expect(read(`The company Varna Stadia is new.\n${text}`).speaker?.name ?? '').not.toContain(
      piece,
    );
  });

  test.each([
    [
      'When Captain Bo Lund sailed, he said little. He also hoped it would [“pave the way”].',
      'Bo Lund',
    ],
    [
      'Captain Bo Lund wrote to the UN. The UN gave no answer. He called that [“a poor show”].',
      'Bo Lund',
    ],
    [
      'Captain Bo Lund came. Research showed the ice in new research papers. He called it [“a poor show”].',
      'Bo Lund',
    ],
  ])('he is a person: %s', (text, name) => {
    expect(read(`The US paid for the ship.\n${text}`).speaker?.name).toBe(name);
  });

  test.each([
    ['en', '— [We sail on Friday], said Ada Pollard.', 'Ada Pollard'],
    ['en', '— [Nobody told me,] Bo Lund answered.', 'Bo Lund'],
    ['en', '- [And who pays?] asked the mayor.', 'the mayor'],
    ['fr', '— [Nous partons vendredi], a déclaré Anne Lenoir.', 'Anne Lenoir'],
    ['fr', '— [Qui paie ?] demande Anne Lenoir.', 'Anne Lenoir'],
  ])('of speech that dashes open (%s): %s', (language, line, name) => {
    const [yes, no] =
      language === 'en'
        ? ['— Who comes? asked Tom Orr.', '— Nobody, said Tom Orr.']
        : [
            'Le port était calme quand la maire est venue sur le quai avec son fils et une amie.\n— Qui vient ? a demandé Paul Roc.',
            '— Personne ne vient pour le moment, a dit Paul Roc.',
          ];
    expect(read(`${yes}\n${no}\n${line}`, language).speaker?.name).toBe(name);
  });

  test.each([
    [
      'in a list',
      '— Ten ships sank, officials said.\n— Nine men died, the port said.\n— It is shut.',
    ],
    ['beside marks', '“I go,” said Orr.\n— Who comes? asked Orr.\n— I, said Orr.\n— No, said Orr.'],
  ])('dashes open no speech %s', (_, text) => {
    const source = readSource(text);
    const marks = speechOf({ source, language: 'en', skip: new Set() }).map(
      (one) => one.quotation.mark,
    );
    expect(marks).not.toContain('—');
  });

  test('has a role, and a listener', () => {
    const { speaker } = read(
      `${WHO}Ada Pollard, the mayor of Varna, told reporters that [“we go”].`,
    );
    expect(speaker).toMatchObject({ role: 'mayor of Varna', saidTo: 'reporters' });
    expect(read(`${WHO}[“We go,”] harbour master Bo Lund said.`).speaker?.role).toBe(
      'harbour master',
    );
  });

  test('inside a quotation is another', () => {
    const { speaker, inner } = read(`${WHO}[“Bo Lund shouted ‘run now’ and I ran,”] Pollard said.`);
    expect(speaker?.name).toBe('Ada Pollard');
    expect(inner.map((one) => one.speaker)).toEqual(['Bo Lund']);
  });
});

describe('the manner', () => {
  const BODY = `${WHO}“We will go as soon as the ice has gone,” Lund said.\nThe port is shut.\n`;
  test.each([
    ['said', `${BODY}[“We go,”] Pollard said.`],
    ['asked', `${BODY}[“Do we go?”] Pollard asked.`],
    ['denied', `${BODY}Pollard denied that it was [“a mess”].`],
    ['headline', `Mayor calls the port [“a mess”]\n${BODY}`],
    ['headline', `${BODY}[‘The pier is no pier at all’]\nMore was said.`],
    ['term', `${BODY}Pollard went on the show [“Port This Week”] on Monday.`],
    ['term', `${BODY}The [“grey”] market went on.`],
    ['said', `${BODY}Pollard called him [“Captain Ice”].`],
    ['said', `${BODY}Pollard says that it [“worked”] for the port.`],
    ['said', `${BODY}Hundreds came, singing [“Port Of Ice”].`],
    ['said', `${BODY}She was, he [“whispered”] later, at home.`],
    ['term', `${BODY}Pollard said on VTV’s [“Port Today”] that it is shut.`],
    ['term', `${BODY}It was given to Bo [“Dutch”] Lund.`],
    ['said', `${BODY}He asked about the pier, and Pollard called it [“a mess of sorts”].`],
  ])('is %s: %s', (manner, text) => {
    expect(read(text).manner).toBe(manner);
  });
});
