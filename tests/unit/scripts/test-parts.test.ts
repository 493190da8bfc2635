import { describe, expect, it } from 'vitest';
import { browserPlaces } from '../../../scripts/shared/browser-places.ts';
import {
  closingLine,
  playwrightTally,
  sum,
  vitestTally,
  withExitCode,
} from '../../../scripts/shared/tally.ts';

const vitest = {
  numPassedTests: 5,
  numFailedTests: 1,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [
    { status: 'passed', assertionResults: [{ status: 'passed' }] },
    { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
  ],
};

describe('tallies', () => {
  it('counts the unit tests, a file that does not load as one failed', () => {
    expect(vitestTally(vitest)).toEqual({ passed: 5, failed: 1, skipped: 2 });
    const broken = { status: 'failed', assertionResults: [] };
    expect(vitestTally({ ...vitest, testResults: [...vitest.testResults, broken] }).failed).toBe(2);
  });

  it('counts the browser tests, one that passed only when repeated as failed', () => {
    const stats = { expected: 7, unexpected: 1, flaky: 2, skipped: 3 };
    expect(playwrightTally({ stats })).toEqual({ passed: 7, failed: 3, skipped: 3 });
  });

  it('does not pass over a runner that broke', () => {
    const fine = { passed: 3, failed: 0, skipped: 0 };
    expect(withExitCode(null, 0).failed).toBe(1);
    expect(withExitCode(fine, 1).failed).toBe(1);
    expect(withExitCode(fine, 0)).toEqual(fine);
    expect(withExitCode({ ...fine, failed: 2 }, 1).failed).toBe(2);
  });

  it('closes with one line of fixed form', () => {
    const total = sum([
      { passed: 1, failed: 0, skipped: 0 },
      { passed: 2, failed: 1, skipped: 0 },
    ]);
    expect(closingLine(total)).toBe('3 passed, 1 failed');
    expect(closingLine({ ...total, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
  });
});

describe('browserPlaces', () => {
  it('looks along PATH and at the usual places of each system', () => {
    expect(browserPlaces('linux', { PATH: '/opt/bin' })).toEqual(
      expect.arrayContaining(['/opt/bin/chromium', '/usr/bin/chromium', '/usr/bin/google-chrome']),
    );
    expect(browserPlaces('darwin', { HOME: '/h' })).toContain(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    );
    expect(browserPlaces('win32', { PROGRAMFILES: String.raw`C:\Program Files` })).toContain(
      String.raw`C:\Program Files\Microsoft\Edge\Application\msedge.exe`,
    );
  });
});
