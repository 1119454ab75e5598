/** A program that is missing: its name, its Debian packages, and the tests that need it. */
export interface MissingProgram {
  name: string;
  packages: string[];
  tests: string;
}

/** The programs that are not here. */
export function missingPrograms(): MissingProgram[];

/** True where all of the programs of these Debian packages are here. */
export function hasPrograms(...packages: string[]): boolean;
