// Stands in for signal-exit in the bundle, by which Ink and the package that hides its cursor listen to every signal
// that ends a process and to its exit, to draw a last frame and to show the cursor, on standard error even where that is
// a file (https://github.com/sindresorhus/restore-cursor/pull/7). The reader gives the terminal back itself, in one order
// for all ways to end (src/tui/terminal/session.ts).
export default () => () => {};
