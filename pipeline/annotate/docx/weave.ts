import type { TextOrigin, XmlElement } from '../../extract/docx/text-origin.js';
import type { Edit } from '../package/edits.js';
import { isCdata, type Cut } from './cuts.js';

/** What is put in at a place, in this order. */
interface Station {
  cut: Cut;
  /** Ends of a change, and what comes in place of the deleted text. */
  changeEnd: string;
  /** Ends of comments; comments on a place between characters; beginnings of comments. */
  ends: string;
  points: string;
  starts: string;
  /** Beginning of a change. */
  changeStart: string;
  /** The text before, or behind, is deleted. */
  deletedBefore: boolean;
  deletedBehind: boolean;
}

/**
 * Puts marks into the XML of a document part: runs are cut where one stands within them, and each piece keeps the run's
 * own tag and properties. Nothing else of the part changes.
 */
export class Weave {
  private readonly stations = new Map<number, Station>();
  private readonly edits: Edit[] = [];
  /** Elements that have been told to keep the white space at the ends of their text. */
  private readonly kept = new Set<XmlElement>();

  constructor(
    private readonly source: string,
    /** The properties of a run once more, for a piece of it: ids in them have to be others. */
    private readonly again: (properties: string) => string,
  ) {}

  /** Marks where a comment begins and ends. */
  comment({ start, end }: { start: Cut; end: Cut }, marks: { start: string; end: string }): void {
    if (start.at >= end.at) {
      this.stationAt(start).points += marks.start + marks.end;
      return;
    }
    this.stationAt(start).starts += marks.start;
    this.stationAt(end).ends += marks.end;
  }

  /** Marks text as deleted: `texts` are those between the two places, all in one run. `inserted` comes behind it. */
  deletion(
    { start, end, texts }: { start: Cut; end: Cut; texts: readonly TextOrigin[] },
    marks: { start: string; end: string; inserted: string },
  ): void {
    const [before, behind] = [this.stationAt(start), this.stationAt(end)];
    before.changeStart += marks.start;
    before.deletedBehind = true;
    behind.changeEnd += marks.end + marks.inserted;
    behind.deletedBefore = true;
    for (const element of new Set(texts.map((each) => each.element))) {
      if (element.start >= start.at) this.rename(element.start + 1);
      if (element.end <= end.at) this.rename(element.innerEnd + 2);
    }
  }

  /** A run like another one, with other text. */
  runLike(run: XmlElement, text: TextOrigin, content: string): string {
    const tag = nameAt(this.source, text.element.start + 1);
    return `${this.opening(run)}<${tag}>${content}</${tag}>${this.closing(run)}`;
  }

  /** All edits, in no order. */
  finish(): Edit[] {
    const own = [...this.stations.values()].map((station) => this.editOf(station));
    return [...this.edits, ...own];
  }

  private stationAt(cut: Cut): Station {
    const known = this.stations.get(cut.at);
    if (known !== undefined) return known;
    const made: Station = {
      cut,
      changeEnd: '',
      ends: '',
      points: '',
      starts: '',
      changeStart: '',
      deletedBefore: false,
      deletedBehind: false,
    };
    this.stations.set(cut.at, made);
    return made;
  }

  private editOf(station: Station): Edit {
    const { cut, changeEnd, ends, points, starts, changeStart } = station;
    const marks = changeEnd + ends + points + starts + changeStart;
    const { at, run, text, empty } = cut;
    if (empty !== null) {
      // `<w:p/>` becomes `<w:p></w:p>`.
      const name = nameAt(this.source, empty.start + 1);
      return { start: at - '/>'.length, end: at, text: `>${marks}</${name}>` };
    }
    if (run === null) return { start: at, end: at, text: marks };
    if (text === null) return { start: at, end: at, text: this.closing(run) + marks + this.opening(run) };
    const own = nameAt(this.source, text.element.start + 1);
    const [before, behind] = [station.deletedBefore, station.deletedBehind].map((deleted) =>
      deleted ? deletedName(own) : own,
    );
    const [from, to] = isCdata(this.source, text) ? ['<![CDATA[', ']]>'] : ['', ''];
    const space = this.keepSpace(text.element, at) ? ' xml:space="preserve"' : '';
    return {
      start: at,
      end: at,
      text: `${to}</${before}>${this.closing(run)}${marks}${this.opening(run)}<${behind}${space}>${from}`,
    };
  }

  /** True where white space at the new ends of a text is to be kept; the old beginning is told to, if need be. */
  private keepSpace(element: XmlElement, at: number): boolean {
    const { source } = this;
    if (/xml:space\s*=\s*["']preserve/.test(source.slice(element.start, element.inner))) return true;
    if (/\s/.test(source.charAt(at - 1)) && !this.kept.has(element)) {
      this.kept.add(element);
      this.edits.push({ start: element.inner - 1, end: element.inner - 1, text: ' xml:space="preserve"' });
    }
    // White space at the old end was not shown, and would be.
    return /\s/.test(source.charAt(at)) || !/\s/.test(source.charAt(element.innerEnd - 1));
  }

  private opening(run: XmlElement): string {
    const { source } = this;
    const { properties } = run;
    const own = properties === null ? '' : this.again(source.slice(properties.start, properties.end));
    return source.slice(run.start, run.inner) + own;
  }

  private closing(run: XmlElement): string {
    return `</${nameAt(this.source, run.start + 1)}>`;
  }

  /** Gives a `w:t` tag the name that deleted text has. */
  private rename(at: number): void {
    const name = nameAt(this.source, at);
    this.edits.push({ start: at, end: at + name.length, text: deletedName(name) });
  }
}

/** `w:t` as deleted text is called: `w:delText`. */
function deletedName(name: string): string {
  return name.replace(/[^:]+$/, 'delText');
}

/** The name of a tag that is written at a place. */
function nameAt(source: string, at: number): string {
  return /^[^\s/>]+/.exec(source.slice(at, at + 80))?.[0] ?? '';
}
