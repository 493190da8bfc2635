/** Version of the content format as a whole. It rises when a change would make yesterday's files invalid. */
export const SCHEMA_VERSION = 1;
