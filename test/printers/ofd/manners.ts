/** How programs write OFD: what they make objects of, in which units, and with which tables of their own. */

/** One program's manner. */
export interface Manner {
  /** A text object for all lines of a cell, one for each run of a font, or one for each character. */
  text: 'cells' | 'runs' | 'characters';
  /** Ruling lines: a stroke each, a thin filled rectangle each, or one path for all of a page. */
  rules: 'strokes' | 'bars' | 'grid';
  /** Lengths within objects are points under a transformation, as converters of PDF write them; else millimetres. */
  scaled: boolean;
  /** Characters are mapped to glyphs. */
  mapped: boolean;
  /** What all pages have at their edges is in a template; drawn behind the page or before it. */
  template: 'none' | 'Background' | 'Foreground';
  /** Colours and widths of lines are in draw parameters. */
  parameters: boolean;
  /** Locations begin at the root of the package. */
  absolute: boolean;
  /** Text that runs upwards: by the directions of reading and of characters, or by a transformation. */
  upwards: 'directions' | 'transformation';
  /** Name of the namespace, and the prefix of elements. */
  namespace: string;
  prefix: string;
}

/** Three manners, after public files: an editor's, a converter's of PDF, a virtual printer's. */
export const MANNERS: Readonly<Record<'editor' | 'converter' | 'printer', Manner>> = {
  editor: {
    text: 'cells',
    rules: 'strokes',
    scaled: false,
    mapped: false,
    template: 'Background',
    parameters: true,
    absolute: false,
    upwards: 'directions',
    namespace: 'http://www.ofdspec.org/2016',
    prefix: 'ofd:',
  },
  converter: {
    text: 'runs',
    rules: 'bars',
    scaled: true,
    mapped: true,
    template: 'none',
    parameters: false,
    absolute: true,
    upwards: 'transformation',
    namespace: 'http://www.ofdspec.org',
    prefix: 'ofd:',
  },
  printer: {
    text: 'characters',
    rules: 'grid',
    scaled: false,
    mapped: false,
    template: 'Foreground',
    parameters: false,
    absolute: false,
    upwards: 'transformation',
    namespace: 'http://www.ofdspec.org/2016',
    prefix: '',
  },
};

/** The name of a manner. */
export type MannerName = keyof typeof MANNERS;
