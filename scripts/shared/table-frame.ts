/** Columns parted by two spaces and a line under the heads: frames would cost the width that ids need. */
export const GAP = '  ';

/** The characters that cli-table3 draws between and around cells. */
export const FRAME = {
  ...{ top: '', 'top-mid': '', 'top-left': '', 'top-right': '', left: '', right: '', middle: GAP },
  ...{ bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '' },
  ...{ mid: '─', 'mid-mid': '──', 'left-mid': '', 'right-mid': '' },
};

/** The library's own colours would ignore the rule that colour is for terminals only. */
export const STYLE = { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': 0 };
