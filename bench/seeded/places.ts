/** Places that news articles name, none of which is part of another or its other name. */
const NAMES =
  'Russia Ukraine China Iran Iraq Israel Syria Turkey Egypt Libya Lebanon Yemen France Germany Britain Spain ' +
  'Italy Poland Greece Belgium Sweden Hungary Canada Mexico Cuba Brazil Colombia Venezuela Argentina Japan ' +
  'Taiwan India Pakistan Australia Afghanistan Kenya Nigeria Somalia Texas California Florida Ohio Iowa ' +
  'Virginia Oregon Nevada Michigan Illinois Georgia Colorado Arizona Wisconsin Minnesota Alabama Louisiana ' +
  'Kentucky Tennessee Maryland Massachusetts Pennsylvania Indiana Missouri Kansas Nebraska ' +
  'Seattle Geneva Vienna';

export const PLACES: readonly string[] = NAMES.split(' ');
