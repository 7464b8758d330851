/** JSON that no terminal, log or editor is changed by: escapes what `JSON.stringify` leaves raw. */

const LEFT_RAW = /[\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g;

/** Takes JSON text, gives the same data with DEL, C1, bidirectional and invisible characters escaped. */
export function escapeJson(json: string): string {
  return json.replace(
    LEFT_RAW,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
