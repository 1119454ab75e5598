/** How an object is drawn: by its own attributes, else by its draw parameters, else by those of its layer (8.2). */
import { childOf, type Element } from '../container/elements.js';
import type { Resources } from '../container/resources.js';
import { OFD } from '../settings.js';
import { numberOr } from '../values.js';
import { paintOf, type Paint } from './color.js';

/** What is said of how something is drawn; null where nothing is. */
export interface OfdStyle {
  fill: Paint | null;
  stroke: Paint | null;
  /** In millimetres, before the object's transformation. */
  lineWidth: number | null;
  isDashed: boolean | null;
}

/** Nothing is said. */
export const NO_STYLE: OfdStyle = { fill: null, stroke: null, lineWidth: null, isDashed: null };

/** The style of an element, as far as it says itself, in front of what its parameters and then `around` say. */
export function styleOf(element: Element, around: OfdStyle, resources: Resources): OfdStyle {
  const given = withParameters(element.attributes['DrawParam'], around, resources);
  return withOwn(element, given, resources);
}

/** The style of draw parameters, in front of `around`. */
export function withParameters(id: string | undefined, around: OfdStyle, resources: Resources): OfdStyle {
  if (id === undefined) return around;
  const chain: Element[] = [];
  let next: string | undefined = id.trim();
  while (next !== undefined && chain.length < OFD.maxParameters) {
    const parameter = resources.parameters.get(next);
    if (!parameter) break;
    chain.unshift(parameter);
    next = parameter.attributes['Relative']?.trim();
  }
  return chain.reduce((style, parameter) => withOwn(parameter, style, resources), around);
}

function withOwn(element: Element, around: OfdStyle, resources: Resources): OfdStyle {
  const { LineWidth, DashPattern } = element.attributes;
  const fill = childOf(element, 'FillColor');
  const stroke = childOf(element, 'StrokeColor');
  if (!fill && !stroke && LineWidth === undefined && DashPattern === undefined) return around;
  return {
    fill: fill ? paintOf(fill, resources) : around.fill,
    stroke: stroke ? paintOf(stroke, resources) : around.stroke,
    lineWidth: LineWidth === undefined ? around.lineWidth : numberOr(LineWidth, OFD.lineWidth),
    isDashed: DashPattern === undefined ? around.isDashed : DashPattern.trim() !== '',
  };
}
