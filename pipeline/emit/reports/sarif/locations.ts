import type { ArtifactLocation, Location, LogicalLocation } from 'sarif';
import type { ListName, Place, Spot } from '../../../model.js';
import { regionIn, type SourceLines } from '../region.js';

/** What a location is in. */
export interface Within {
  artifact: ArtifactLocation;
  /** The artifact of a file, where several files are one document. */
  artifactOfFile: (file: string) => ArtifactLocation;
  /** The lines of the document, where its format has lines. */
  lines: SourceLines | null;
}

/**
 * A place as SARIF has it: a region in lines for text formats; page and box (PDF points from the top left), or part
 * and path (office documents), as properties and as logical locations for others, whose files have no lines.
 */
export function locationOf(
  within: Within,
  place: Place | null,
  spot: Spot | null,
  logical: LogicalLocation[],
): Location {
  const { lines } = within;
  const artifact = place?.file === undefined ? within.artifact : within.artifactOfFile(place.file);
  const all = [...logical, ...logicalOf(place)];
  const logicalLocations = all.length === 0 ? {} : { logicalLocations: all };
  const region = regionIn(lines, place, spot);
  if (region !== null)
    return { physicalLocation: { artifactLocation: artifact, region }, ...logicalLocations };
  const properties = propertiesOf(place);
  return {
    physicalLocation: { artifactLocation: artifact },
    ...logicalLocations,
    ...(properties && { properties }),
  };
}

/** The list and the item of a finding: `basic/23`. */
export function itemLocations(
  list: ListName | null,
  item: number | null,
  name: string | null,
): LogicalLocation[] {
  if (list === null) return [];
  if (item === null) return [{ name: list, fullyQualifiedName: list, kind: 'list' }];
  return [
    {
      name: String(item),
      fullyQualifiedName: `${list}/${item}`,
      ...(name === null ? {} : { decoratedName: name }),
      kind: 'item',
    },
  ];
}

function logicalOf(place: Place | null): LogicalLocation[] {
  if (place?.kind === 'page') {
    const { page } = place;
    return [{ name: String(page), fullyQualifiedName: `page/${page}`, kind: 'page' }];
  }
  if (place?.kind !== 'part') return [];
  return [{ name: place.path, fullyQualifiedName: `${place.part}/${place.path}`, kind: 'part' }];
}

function propertiesOf(place: Place | null): Record<string, unknown> | null {
  if (place?.kind === 'page') {
    const { page, box, rest } = place;
    return { page, box, ...(rest === undefined ? {} : { rest }) };
  }
  if (place?.kind === 'part') return { part: place.part, path: place.path };
  return place === null ? null : { line: place.line, column: place.column };
}
