import { expect, test } from '@jest/globals';
import type * as model from '../../pipeline/model.js';
import type * as comparisonFile from '../../pipeline/validate/comparison.generated.js';
import type * as dutyListFile from '../../pipeline/validate/duty-list.generated.js';
import type * as reportFile from '../../pipeline/validate/report.generated.js';
import { dutyList, refusal, report } from './examples.js';

/** A type with nothing optional in it: where one of two types lacks a property, these differ. */
type Whole<T> = T extends object ? { [K in keyof T]-?: Whole<T[K]> } : T;

/** Compiles only where each type is assignable to the other. */
function same<A, B>(there: (value: A) => B, back: (value: B) => A): (value: A) => A {
  return (value) => back(there(value));
}

test('the type of a duty list is that of its schema', () => {
  const through = same<model.DutyList, dutyListFile.DutyList>(
    (value) => value,
    (value) => value,
  );
  const whole = same<Whole<model.DutyList>, Whole<dutyListFile.DutyList>>(
    (value) => value,
    (value) => value,
  );
  expect(through(dutyList)).toBe(dutyList);
  expect(whole).toBeInstanceOf(Function);
});

test('the type of a report is that of its schema', () => {
  const through = same<model.Report, reportFile.Report>(
    (value) => value,
    (value) => value,
  );
  const whole = same<Whole<model.Report>, Whole<reportFile.Report>>(
    (value) => value,
    (value) => value,
  );
  expect(through(report)).toBe(report);
  expect(whole).toBeInstanceOf(Function);
});

test('the type of a comparison is that of its schema', () => {
  const whole = same<Whole<model.Comparison>, Whole<comparisonFile.Comparison>>(
    (value) => value,
    (value) => value,
  );
  expect(whole).toBeInstanceOf(Function);
});

test('the codes of a failure are those of its schema', () => {
  const through = same<model.Failure['code'], reportFile.Failure['code']>(
    (value) => value,
    (value) => value,
  );
  expect(through(refusal.failure.code)).toBe('scan');
});
