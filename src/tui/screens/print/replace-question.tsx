/**
 * The question whether a file is replaced, as a short list to choose from; y and n answer it as well. Of two keys
 * that come in one read ink-select-input may lose the first: its first choice, which replaces nothing, is then taken.
 */
import { Box } from 'ink';
import SelectInput from 'ink-select-input';
import { displayWidth } from '../../../text/layout/width.ts';
import { memoised } from '../../../text/memo.ts';
import type { Key } from '../../keys/keys.ts';
import { Rows } from '../../look/row.tsx';
import type { Typeface } from '../../look/typeface.ts';

/** Each answer with its key. */
const ANSWERS: readonly { readonly label: string; readonly value: Key }[] = [
  { label: 'give another name', value: 'n' },
  { label: 'replace it', value: 'y' },
];
export const ANSWER_ROWS = ANSWERS.length;

export interface ReplaceQuestionProps {
  readonly typeface: Typeface;
  /** Columns left of the list. */
  readonly margin: number;
  readonly choose: (key: Key) => void;
}

export function ReplaceQuestion({ typeface, margin, choose }: ReplaceQuestionProps) {
  return (
    <Box marginLeft={margin} height={ANSWER_ROWS} flexShrink={0} overflow="hidden">
      <SelectInput
        items={[...ANSWERS]}
        onSelect={({ value }) => choose(value)}
        indicatorComponent={barOf(typeface)}
        itemComponent={Answer}
      />
    </Box>
  );
}

/** The bar before the chosen answer, as in lists and panes. */
const barOf = memoised(({ bar }: Typeface) => {
  const columns = displayWidth(bar);
  return function Bar({ isSelected = false }: { readonly isSelected?: boolean }) {
    const text = isSelected ? bar : ' '.repeat(columns);
    return <Rows lines={[[{ text }]]} columns={columns} rows={1} />;
  };
});

function Answer({ label }: { readonly label: string }) {
  return <Rows lines={[[{ text: label }]]} columns={displayWidth(label)} rows={1} />;
}
