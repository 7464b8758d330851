/** Values of rows as SQLite gives them, read as what they are stored as. */
import type { SQLOutputValue } from 'node:sqlite';

export type Values = Readonly<Record<string, SQLOutputValue>>;

export function textOf(value: SQLOutputValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

export function numberOf(value: SQLOutputValue | undefined): number {
  return typeof value === 'number' ? value : 0;
}
