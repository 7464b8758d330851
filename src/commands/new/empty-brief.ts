/** A brief with nothing in it but its title and day. `##` explains, and behind `#` is an example of each section. */

/** `date` is ISO 8601. The text is a sound brief as it stands, and with the comments taken away too. */
export function emptyBrief(date: string): string {
  return `sitrep: 1
title: Write a title
date: ${date}
# tags: [shipping, black-sea]

## The article that the brief is taken from. Keep its text with: sitrep source add FILE
# source:
#   sha256: the hash that it prints
#   headline: As it is printed
#   outlet: Who published it
#   published: 2026-11-22

## What happened and what it means, in your own words. (p2) is the second paragraph of the article:
## sitrep source show FILE prints the numbers.
# summary:
#   - The port is closed to large ships. (p2)

## The article’s words with the number.
# figures:
#   - Some 40 ships are waiting (p4)

# people:
#   - name: Tilda Marrow
#     role: Harbourmaster
#     at: p3

## Word for word what stands in quotation marks, and who said it.
# quotes:
#   - “a pity” -- the harbourmaster (p3)

## What the article does not say, and who could.
# questions:
#   - Who decides when it opens again? (p5)

## What a reader should know before relying on it.
# caveats:
#   - The headline says more than the text does. (p1)
`;
}
