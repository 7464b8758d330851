/**
 * A short list to choose from, with the bar before the chosen one. Either the state says which one that is, or the list
 * itself takes the keys: then the choice is answered as if its own key was pressed. Of two keys that come in one read
 * ink-select-input may lose the first, so that the first choice of such a list has to do no harm.
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
  readonly typeface: Typeface;
  /** Columns left of the list. */
  readonly margin: number;
  /** The chosen one, 0-based; absent: the list takes the keys. */
  readonly current?: number;
  readonly choose?: (key: Key) => void;
}

export function ChoiceList({ choices, typeface, margin, current, choose }: ChoiceListProps) {
  return (
    <Box marginLeft={margin} height={choices.length} flexShrink={0} overflow="hidden">
      <SelectInput
        // It reads the index only once.
        key={current}
        items={[...choices]}
        initialIndex={current ?? 0}
        isFocused={current === undefined}
        onSelect={({ value }) => choose?.(value)}
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
