/** The environment of a kiosk: nothing of the client's, nothing of the user's, nothing remembered on disk. */
export const KIOSK_ENVIRONMENT = { LANG: 'C.UTF-8', SITREP_CACHE: 'off' } as const;
