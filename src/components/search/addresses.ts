/** Addresses of the search section beside the results page. */
import { SECTIONS } from '../../domain/addresses.ts';

/** The names of procedures in alphabetical order. */
export const NAMES = `${SECTIONS.search}a-z/`;
