/**
 * The values of keys that take only certain values, each with the words that readers see. Help and messages list the
 * values in this order.
 */

/** Analytic confidence in a summary point (ICD 203, section D.6.e.2.b). */
export const CONFIDENCE = {
  low: 'low confidence',
  moderate: 'moderate confidence',
  high: 'high confidence',
} as const;

/** Likelihood of a development (the first row of terms in ICD 203, section D.6.e.2.a). */
export const LIKELIHOOD = {
  'almost-no-chance': 'almost no chance',
  'very-unlikely': 'very unlikely',
  unlikely: 'unlikely',
  'roughly-even': 'roughly even chance',
  likely: 'likely',
  'very-likely': 'very likely',
  'almost-certain': 'almost certain',
} as const;

/** How the source names the speaker of a quote, or a person. */
export const ATTRIBUTION = {
  named: 'named',
  role: 'by role',
  institution: 'institution',
  anonymous: 'anonymous',
  none: 'not attributed',
} as const;

/** How much of the speaker's sentence a quote gives. */
export const EXTENT = { full: 'in full', partial: 'in part', elided: 'with omissions' } as const;

/** The status of a question. */
export const STATUS = {
  open: 'open',
  partly: 'partly answered',
  answered: 'answered',
  dropped: 'dropped',
} as const;

/** Reliability of a source (NATO AJP-2.1, Admiralty code). */
export const RELIABILITY = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'reliability not judged',
} as const;

/** Credibility of the information (NATO AJP-2.1, Admiralty code). */
export const CREDIBILITY = {
  '1': 'confirmed by other sources',
  '2': 'probably true',
  '3': 'possibly true',
  '4': 'doubtful',
  '5': 'improbable',
  '6': 'credibility not judged',
} as const;

export type Confidence = keyof typeof CONFIDENCE;
export type Likelihood = keyof typeof LIKELIHOOD;
export type Attribution = keyof typeof ATTRIBUTION;
export type Extent = keyof typeof EXTENT;
export type QuestionStatus = keyof typeof STATUS;
export type Reliability = keyof typeof RELIABILITY;
export type Credibility = keyof typeof CREDIBILITY;

/** The values of one of these tables, in its order. */
export function valuesOf<Value extends string>(
  table: Readonly<Record<Value, unknown>>,
): [Value, ...Value[]] {
  return Object.keys(table) as [Value, ...Value[]];
}
