/** The words of which a language other than English makes its cardinal numbers; all in lower case. */
import type { Pattern } from './pattern.ts';

export interface SpelledNumbers {
  /** Forms of one, which are articles as well: a number only in a longer one, or before a scale. */
  readonly one: Readonly<Record<string, number>>;
  /** Two and more, in one word or more, that are not put together of tens and units. */
  readonly small: Readonly<Record<string, number>>;
  readonly tens: Readonly<Record<string, number>>;
  /** Tens to which eleven and the like are joined as well: `soixante-dix`. */
  readonly twenties: readonly number[];
  /** Between tens and units; a space stands for a hyphen too. */
  readonly tensJoints: readonly string[];
  readonly isUnitFirst: boolean;
  readonly hundreds: Readonly<Record<string, number>>;
  /** A hundred before a smaller number only: `ciento`. */
  readonly hundredsJoined: Readonly<Record<string, number>>;
  readonly hundredsJoints: readonly string[];
  readonly thousand: string;
  /** Numbers before a scale only, beside one: `eine halbe` of `eine halbe Million`. */
  readonly beforeScale: Readonly<Record<string, number>>;
  /** A half joined to a number (`zweieinhalb`), or behind it (`deux et demi`). */
  readonly halfEndings: readonly string[];
  readonly halfBehind: readonly Pattern[];
  /** Phrases in which the words are no number: `acht geben`, `pour cent`, `à huit heures`. */
  readonly none: readonly Pattern[];
  /** `et` of `trois et un quart`. */
  readonly ands: readonly Pattern[];
  /** What makes a number a part of another one, before it (`virgule`) and behind (`dixièmes`). */
  readonly partBefore: readonly Pattern[];
  readonly partBehind: readonly Pattern[];
  readonly parts: {
    readonly denominators: Readonly<Record<string, number>>;
    /** What makes a part something else, behind it: `de finale`. */
    readonly noneBefore: readonly Pattern[];
    /** A half with its article, and what must follow. */
    readonly half: readonly Pattern[];
  };
}
