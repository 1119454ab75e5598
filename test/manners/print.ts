import type { Finding } from '../../pipeline/model.js';
import type { Outcome } from './run.js';
import { describe, type Seen, type Trial, type Twin } from './trial.js';

/** Counts of a kind, or of several together. */
export interface Sums {
  documents: number;
  quiet: number;
  figures: number;
  seen: Record<Seen, number>;
  damaged: number;
  damagedTold: number;
  damagedPlaced: number;
  lost: number;
  lostTold: number;
  lostPlaced: number;
}

const isPlaced = ({ told, stray }: Twin): boolean => told && stray.length === 0;

/** Adds up what became of documents. */
export function sumsOf(outcomes: readonly Outcome[]): Sums {
  const trials = outcomes.flatMap((outcome) => outcome.trials);
  const figures = trials.flatMap((trial) => trial.figures);
  const twins = figures.filter(({ stated }) => stated.countable).map(({ twin }) => twin);
  const lost = trials.flatMap((trial) => trial.lost);
  const seen = { ledger: 0, misread: 0, told: 0, else: 0, silent: 0 };
  for (const figure of figures) seen[figure.seen] += 1;
  return {
    documents: trials.length,
    quiet: trials.filter(({ quiet }) => quiet).length,
    figures: figures.length,
    seen,
    damaged: twins.length,
    damagedTold: twins.filter(({ told }) => told).length,
    damagedPlaced: twins.filter(isPlaced).length,
    lost: lost.length,
    lostTold: lost.filter(({ told }) => told).length,
    lostPlaced: lost.filter(isPlaced).length,
  };
}

const COLUMNS = [
  'quiet',
  'ledger',
  'told',
  'misread',
  'else',
  'silent',
  'wrong told',
  'placed',
  'lost told',
  'placed',
];

/** The heading of the table. */
export function tableHeading(width: number): string {
  return [' '.repeat(width), ...COLUMNS.map((text) => text.padStart(10))].join(' ');
}

/** A line of the table. */
export function tableLine(name: string, sums: Sums, width: number, what: string): string {
  const { seen } = sums;
  return [
    name.padEnd(width),
    ...[
      `${sums.quiet}/${sums.documents}`,
      `${seen.ledger}/${sums.figures}`,
      seen.told,
      seen.misread,
      seen.else,
      seen.silent,
      `${sums.damagedTold}/${sums.damaged}`,
      sums.damagedPlaced,
      `${sums.lostTold}/${sums.lost}`,
      sums.lostPlaced,
    ].map((text) => String(text).padStart(10)),
    ` ${what}`,
  ].join(' ');
}

/** True where nothing of a kind fell short. */
export function isComplete(outcome: Outcome): boolean {
  const sums = sumsOf([outcome]);
  return (
    sums.quiet === sums.documents &&
    sums.seen.ledger + sums.seen.told === sums.figures &&
    sums.damagedPlaced === sums.damaged &&
    sums.lostPlaced === sums.lost
  );
}

const TOLD = 4;

function findingText({ ruleId, severity, list, message }: Finding): string {
  return `${severity} ${ruleId} (${list ?? '-'}): ${message}`;
}

function twinLines(twin: Twin): string[] {
  const { report } = twin.read.checked ?? {};
  return [
    `    ${twin.told ? 'told, with other errors' : 'not told'}: ${twin.what}`,
    ...(twin.told ? twin.stray : (report?.findings ?? []))
      .slice(0, TOLD)
      .map((each) => `        ${findingText(each)}`),
  ];
}

/** What fell short in a document. */
export function missedLines(kind: string, round: number, trial: Trial): string[] {
  const { sound, loud, quiet, figures, lost } = trial;
  const unseen = figures.filter(({ seen }) => seen !== 'ledger' && seen !== 'told');
  const missed = [
    ...figures.filter(({ stated }) => stated.countable).map(({ twin }) => twin),
    ...lost,
  ].filter((twin) => !isPlaced(twin));
  if (quiet && unseen.length === 0 && missed.length === 0) return [];
  return [
    `${kind} ${round} (${trial.plan.format})`,
    ...(quiet ? [] : [`    sound: ${sound.refused ?? sound.checked?.report.status ?? ''}`]),
    ...loud.slice(0, TOLD).map((each) => `        ${findingText(each)}`),
    ...(sound.checked?.report.uncertain ?? [])
      .slice(0, 2)
      .map(({ message }) => `        uncertain: ${message}`),
    ...unseen.map(({ stated, seen }) => `    ${seen}: ${describe(stated.of)} ${stated.value}`),
    ...missed.flatMap(twinLines),
  ];
}
