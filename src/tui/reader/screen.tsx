/** The screen of a state, with its footer. */
import { truncate } from '../../text/layout/width.ts';
import type { ScreenProps } from '../frame/scrolled-lines.tsx';
import { Rows } from '../look/row.tsx';
import { isTooSmall, LEAST } from '../model/screen-size.ts';
import { BriefScreen } from '../screens/brief/brief-screen.tsx';
import { EvidenceScreen } from '../screens/evidence/evidence-screen.tsx';
import { HelpScreen } from '../screens/help/help-screen.tsx';
import { LibraryScreen } from '../screens/library/library-screen.tsx';
import { PrintScreen } from '../screens/print/print-screen.tsx';
import { QuestionScreen } from '../screens/question/question-screen.tsx';
import { PlainTextScreen } from '../screens/text/plain-text-screen.tsx';
import { modeOf, type State } from '../state/state.ts';
import { footerLine } from './footer.ts';
import { BINDINGS } from './key-table.ts';

export function Screen(props: ScreenProps) {
  const { state } = props;
  if (isTooSmall(state.size)) return <TooSmall state={state} />;
  return (
    <>
      <ScreenOfMode {...props} />
      <Rows lines={[footerLine(state)]} columns={state.size.columns} rows={1} />
    </>
  );
}

function ScreenOfMode(props: ScreenProps) {
  const { state } = props;
  if (state.helpTop !== undefined) return <HelpScreen {...props} bindings={BINDINGS} />;
  if (state.plainText) return <PlainTextScreen {...props} />;
  if (state.printMenu) return <PrintScreen {...props} menu={state.printMenu} />;
  const mode = modeOf(state);
  if (state.questionMenu && (mode === 'status' || mode === 'answer'))
    return <QuestionScreen {...props} menu={state.questionMenu} />;
  if (mode === 'evidence' || mode === 'article-search') return <EvidenceScreen {...props} />;
  if (state.screen === 'library') return <LibraryScreen {...props} />;
  return <BriefScreen {...props} />;
}

/** One line, whatever the size. */
export function TooSmall({ state: { size, typeface } }: { readonly state: State }) {
  const message = `sitrep needs ${LEAST.columns}x${LEAST.rows}, this is ${size.columns}x${size.rows}`;
  return (
    <Rows
      lines={[[{ text: truncate(message, size.columns, typeface.ellipsis) }]]}
      columns={size.columns}
      rows={Math.min(1, size.rows)}
    />
  );
}
