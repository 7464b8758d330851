/**
 * A short list to choose from, with the bar before the chosen one; each choice is answered as if its key was pressed.
 * Of two keys that come in one read ink-select-input may lose the first, so the first choice has to do no harm.
 */
import { Box } from 'ink';
import SelectInput from 'ink-select-input';
import { displayWidth } from '../../text/layout/width.ts';
import { memoised } from '../../text/memo.ts';
import type { Key } from '../keys/keys.ts';
import { Rows } from '../look/row.tsx';
import type { Typeface } from '../look/typeface.ts';

export interface Choice {
  readonly label: string;
  readonly value: Key;
}

export interface ChoiceListProps {
  readonly choices: readonly Choice[];
  /** 0-based. */
  readonly first?: number;
  readonly typeface: Typeface;
  /** Columns left of the list. */
  readonly margin: number;
  readonly choose: (key: Key) => void;
}

export function ChoiceList({ choices, first = 0, typeface, margin, choose }: ChoiceListProps) {
  return (
    <Box marginLeft={margin} height={choices.length} flexShrink={0} overflow="hidden">
      <SelectInput
        items={[...choices]}
        initialIndex={first}
        onSelect={({ value }) => choose(value)}
        indicatorComponent={barOf(typeface)}
        itemComponent={Label}
      />
    </Box>
  );
}

/** The bar before the chosen one, as in lists and panes. */
const barOf = memoised(({ bar }: Typeface) => {
  const columns = displayWidth(bar);
  return function Bar({ isSelected = false }: { readonly isSelected?: boolean }) {
    const text = isSelected ? bar : ' '.repeat(columns);
    return <Rows lines={[[{ text }]]} columns={columns} rows={1} />;
  };
});

function Label({ label }: { readonly label: string }) {
  return <Rows lines={[[{ text: label }]]} columns={displayWidth(label)} rows={1} />;
}
