import Sequencer from '@jest/test-sequencer';

/**
 * The suites that take longest, in that order (by the durations of a run of `.ci/run`). A suite runs on one core: one
 * that is begun last leaves the other core with nothing to do. A clone knows no durations, and jest would go by the
 * sizes of the files, by which the page's tests, which are in other files, come last. What is not named follows as jest
 * has it; a name that is gone does no harm.
 */
const LONGEST = [
  'test/web/page.programs.test.ts',
  'test/extract/office/libreoffice.programs.test.ts',
  'test/install/install.programs.test.ts',
  'test/properties/printed.programs.test.ts',
  'test/emit/page/page.programs.test.ts',
  'test/install/node-versions.programs.test.ts',
  'test/properties/ofd.property.test.ts',
  'test/fuzz/fuzz.property.test.ts',
  'test/properties/printed-rows.property.test.ts',
  'test/annotate/docx/generated.property.test.ts',
  'test/annotate/pdf/generated.property.test.ts',
  'test/extract/office/flips.property.test.ts',
  'test/readme/commands.test.ts',
  'test/cli/pdf-safety.test.ts',
  'test/check/fingerprints.property.test.ts',
  'test/extract/pdf/picture/settings.test.ts',
  'test/emit/reports/formats.test.ts',
  'test/printers/printed.test.ts',
  'test/annotate/pdf/pdf.test.ts',
];

/** Runs the longest suites first. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path, context }) => {
      const at = LONGEST.indexOf(path.slice(context.config.rootDir.length + 1).replaceAll('\\', '/'));
      return at < 0 ? LONGEST.length : at;
    };
    return super.sort(tests).sort((one, other) => place(one) - place(other));
  }
}
