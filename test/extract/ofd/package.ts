/** OFD packages made of a few lines of XML. */
import type { PageContent } from '../../../pipeline/extract/pages/types.js';
import { readOfdPages } from '../../../pipeline/extract/ofd/index.js';
import { zipOfd, type OfdParts } from '../../printers/ofd/index.js';

/** What is said of a document beside its first page. */
export interface OfdPartsOf {
  /** Inside of the page's element. */
  page: string;
  /** Inside of the list of resources. */
  resources?: string;
  /** Inside of the document's element, and of its common data. */
  document?: string;
  common?: string;
  more?: OfdParts;
}

const XMLNS = 'xmlns:ofd="http://www.ofdspec.org/2016"';

/** An element of the vocabulary. */
export const root = (name: string, content: string): string =>
  `<ofd:${name} ${XMLNS}>${content}</ofd:${name}>`;

/** The parts of a package of one page of 100 by 50 millimetres. */
export function partsOf({
  page,
  resources = '',
  document = '',
  common = '',
  more = {},
}: OfdPartsOf): OfdParts {
  return {
    'OFD.xml': root('OFD', '<ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>'),
    'Doc_0/Document.xml': root(
      'Document',
      `<ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 100 50</ofd:PhysicalBox></ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes>${common}</ofd:CommonData><ofd:Pages><ofd:Page ID="1" BaseLoc="Pages/P0.xml"/></ofd:Pages>${document}`,
    ),
    'Doc_0/PublicRes.xml': root(
      'Res',
      `<ofd:Fonts><ofd:Font ID="2" FontName="SimSun"/></ofd:Fonts>${resources}`,
    ),
    'Doc_0/Pages/P0.xml': root('Page', page),
    ...more,
  };
}

/** A package of one page. */
export const ofdOf = (parts: OfdPartsOf): Uint8Array => zipOfd(partsOf(parts));

/** A page with one layer. */
export const layer = (objects: string): string =>
  `<ofd:Content><ofd:Layer ID="10">${objects}</ofd:Layer></ofd:Content>`;

/** A text object at 10, 10 millimetres, 5 millimetres large, with more attributes and elements. */
export const words = (text: string, attributes = '', elements = '', code = 'DeltaX="5"'): string =>
  `<ofd:TextObject ID="11" Boundary="10 10 80 10" Font="2" Size="5" ${attributes}>${elements}<ofd:TextCode X="0" Y="5" ${code}>${text}</ofd:TextCode></ofd:TextObject>`;

/** The first page of a package as it is seen. */
export function seen(parts: OfdPartsOf): PageContent {
  const [page] = [...readOfdPages(ofdOf(parts))];
  if (!page) throw new Error('no page');
  return page;
}

/** What is read of a page with these objects. */
export const textOn = (objects: string, more: Partial<OfdPartsOf> = {}): string =>
  seen({ page: layer(objects), ...more })
    .glyphs.map(({ text }) => text)
    .join('');
