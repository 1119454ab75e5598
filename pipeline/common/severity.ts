import type { Lang, RuleDocumentation, Severity } from '../model.js';

const GRAVITY: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/** True where a severity is as grave as another, or graver. */
export function isAtLeast(severity: Severity, least: Severity): boolean {
  return GRAVITY[severity] >= GRAVITY[least];
}

/** The severity of a rule where no config gives it one. */
export function usualSeverity({
  severity,
  optIn = false,
}: Pick<RuleDocumentation, 'severity' | 'optIn'>): Severity | 'off' {
  return optIn ? 'off' : severity;
}

/** For sorting: the graver first. */
export function byGravity(left: Severity, right: Severity): number {
  return GRAVITY[right] - GRAVITY[left];
}

/** All severities, the gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** 差错, 存疑, 提示: the words of proofreaders; 警告 is a punishment in offices. */
export const SEVERITY_WORDS: Readonly<Record<Severity, Readonly<Record<Lang, string>>>> = {
  error: { zh: '差错', en: 'error' },
  warning: { zh: '存疑', en: 'warning' },
  info: { zh: '提示', en: 'info' },
};
