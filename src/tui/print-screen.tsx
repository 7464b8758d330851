/** The print menu on the screen. As in the list of briefs, ink-select-input draws, and our keys lead. */
import { Box, Text } from 'ink';
import SelectInput from 'ink-select-input';
import { FRAME_ROWS } from './layout.ts';
import { fitLine, type Line } from './line.ts';
import { choiceLines, itemWords, targetLines } from './print-menu-lines.ts';
import type { PrintMenu } from './print-model.ts';
import { Rows } from './row.tsx';
import { footerLine, headerLine, ruleLine } from './rules.ts';
import type { ScreenProps } from './simple-screens.tsx';

/** From so many rows on, blank ones part what is chosen, and the item is shown. */
const ROOMY_ROWS = 9;

export function PrintScreen({ state, paint, menu }: ScreenProps & { readonly menu: PrintMenu }) {
  const { size, typeface } = state;
  const { columns } = size;
  const height = size.rows - FRAME_ROWS;
  const isRoomy = height >= ROOMY_ROWS;
  const row = (line: Line) => <Rows lines={paint(line)} columns={columns} rows={1} />;
  const [what = [], form = []] = choiceLines(state, menu);
  const words = itemWords(state, menu);
  const item: Line = words === '' ? [] : [{ text: `         ${words}` }];
  const head: readonly Line[] = isRoomy
    ? [[], what, fitLine(item, columns - 1, typeface.ellipsis), form, []]
    : [what, form];
  const targets = targetLines(state, menu);
  const chosen = targets.findIndex(({ target }) => target === menu.target);
  const rest = height - head.length - targets.length;
  return (
    <>
      {row(headerLine(state))}
      {row(ruleLine([{ columns }], '', state))}
      <Rows lines={head.map(paint).join('\n')} columns={columns} rows={head.length} />
      <Box width={columns} height={targets.length} flexShrink={0} overflow="hidden">
        <SelectInput
          key={chosen}
          items={targets.map(({ target, line }) => ({ label: paint(line), value: target }))}
          initialIndex={chosen}
          isFocused={false}
          indicatorComponent={NoIndicator}
          itemComponent={Target}
        />
      </Box>
      {rest > 0 && <Rows lines="" columns={columns} rows={rest} />}
      {row(ruleLine([{ columns }], '', state))}
      {row(footerLine(state))}
    </>
  );
}

/** The bar is part of the line. */
function NoIndicator() {
  return null;
}

function Target({ label }: { readonly label: string }) {
  return <Text wrap="truncate">{label}</Text>;
}
