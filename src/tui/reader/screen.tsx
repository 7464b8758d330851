/** The screen of a state, with its footer; a function of the state alone. */
import { truncate } from '../../text/layout/width.ts';
import type { ScreenProps } from '../frame/screen-props.ts';
import { Rows } from '../look/row.tsx';
import { isTooSmall, LEAST } from '../model/screen-size.ts';
import { BriefScreen } from '../screens/brief/brief-screen.tsx';
import { EvidenceScreen } from '../screens/evidence/evidence-screen.tsx';
import { HelpScreen } from '../screens/help/help-screen.tsx';
import { LibraryScreen } from '../screens/library/library-screen.tsx';
import { PrintScreen } from '../screens/print/print-screen.tsx';
import { PlainTextScreen } from '../screens/text/plain-text-screen.tsx';
import { modeOf, type State } from '../state/state.ts';
import { footerLine } from './footer.ts';
import { BINDINGS } from './key-table.ts';

export function Screen({ state, paint }: ScreenProps) {
  if (isTooSmall(state.size)) return <TooSmall state={state} />;
  return (
    <>
      <ScreenOfMode state={state} paint={paint} />
      <Rows lines={paint(footerLine(state))} columns={state.size.columns} rows={1} />
    </>
  );
}

function ScreenOfMode({ state, paint }: ScreenProps) {
  if (state.helpTop !== undefined)
    return <HelpScreen state={state} paint={paint} bindings={BINDINGS} />;
  if (state.plainText) return <PlainTextScreen state={state} paint={paint} />;
  if (state.printMenu) return <PrintScreen state={state} paint={paint} menu={state.printMenu} />;
  if (modeOf(state) === 'evidence') return <EvidenceScreen state={state} paint={paint} />;
  if (state.screen === 'library') return <LibraryScreen state={state} paint={paint} />;
  return <BriefScreen state={state} paint={paint} />;
}

/** One line, whatever the size. */
export function TooSmall({ state: { size, typeface } }: { readonly state: State }) {
  const message = `sitrep needs ${LEAST.columns}x${LEAST.rows}, this is ${size.columns}x${size.rows}`;
  return (
    <Rows
      lines={truncate(message, size.columns, typeface.ellipsis)}
      columns={size.columns}
      rows={Math.min(1, size.rows)}
    />
  );
}
