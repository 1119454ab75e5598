import type { Finding, Reviewed } from '../../pipeline/model.js';
import type { Shown } from '../exchange.js';
import type { Opinion } from './view-decide.js';

/** What was said of the findings of one document, which is known by the SHA-256 of its files. */
interface Entry {
  hashes: readonly string[];
  reviewed: Reviewed;
}

/** What people say of findings, by document: as workbooks that were put on the page have it, and as was said there. */
export class Reviews {
  #entries: readonly Entry[] = [];
  #waiting: readonly Reviewed[] = [];

  /** Takes a workbook; it waits until the document is there of which it tells. */
  add(reviewed: Reviewed): void {
    this.#waiting = [...this.#waiting, reviewed];
  }

  /**
   * The workbook of one of these documents, which waits no more: the document itself, or else another state of it, which
   * has some of the same findings.
   */
  next<Held extends { shown: Shown }>(held: readonly Held[]): { of: Held; reviewed: Reviewed } | null {
    for (const reviewed of this.#waiting) {
      const of =
        held.find(({ shown }) => isAbout(reviewed, shown)) ??
        held.find(({ shown: { report } }) =>
          reviewed.decisions.some((each) =>
            report.findings.some(({ fingerprint }) => fingerprint === each.fingerprint),
          ),
        );
      if (of === undefined) continue;
      this.#waiting = this.#waiting.filter((each) => each !== reviewed);
      return { of, reviewed };
    }
    return null;
  }

  /** Takes over what a workbook says of a document: it holds before what was said of the same finding before. */
  take(shown: Shown, reviewed: Reviewed): void {
    const own = new Set(reviewed.decisions.map(({ fingerprint }) => fingerprint));
    const others = (this.of(shown)?.decisions ?? []).filter(({ fingerprint }) => !own.has(fingerprint));
    this.#put(shown, { ...reviewed, decisions: [...reviewed.decisions, ...others] });
  }

  /** What was said of a document; null where nothing was. */
  of({ about }: Shown): Reviewed | null {
    const entry = this.#entries.find(({ hashes }) =>
      about.files.some(({ sha256 }) => hashes.includes(sha256)),
    );
    return entry?.reviewed ?? null;
  }

  /** Notes what was said of a finding; an empty opinion takes it back. */
  say(shown: Shown, { fingerprint, ruleId, message }: Finding, opinion: Opinion): void {
    const { decisions, ...whole } = this.of(shown) ?? {
      sha256: shown.about.files.map(({ sha256 }) => sha256),
      decisions: [],
      signOff: { by: '', day: '', opinion: '' },
    };
    const said = { fingerprint, rule: ruleId, message, ...opinion };
    const isEmpty = opinion.opinion === '' && opinion.remark === '' && opinion.by === '';
    const isOwn = (each: { fingerprint: string }): boolean => each.fingerprint === fingerprint;
    const kept = isEmpty ? decisions.filter((each) => !isOwn(each)) : decisions;
    const now = kept.some(isOwn)
      ? kept.map((each) => (isOwn(each) ? said : each))
      : [...kept, ...(isEmpty ? [] : [said])];
    this.#put(shown, { ...whole, decisions: now });
  }

  /** Forgets it all. */
  clear(): void {
    this.#entries = [];
    this.#waiting = [];
  }

  #put(shown: Shown, reviewed: Reviewed): void {
    const hashes = shown.about.files.map(({ sha256 }) => sha256);
    const before = this.of(shown);
    this.#entries = [...this.#entries.filter((each) => each.reviewed !== before), { hashes, reviewed }];
  }
}

/** True where a workbook tells of this very state of a document. */
export function isAbout({ sha256 }: Reviewed, { about }: Shown): boolean {
  return about.files.some((file) => sha256.includes(file.sha256));
}
