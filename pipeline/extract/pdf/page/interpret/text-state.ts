/** The text state, and where text is set (ISO 32000-1, 9.3 and 9.4.2). */
import { IDENTITY, multiply, toMatrix } from '../../../pages/seen/matrix.js';
import { OPS } from '../operators.js';
import { setFont, type Handlers, type Pass } from './state.js';

/** Sets the text state, and moves to where text is set. */
export const TEXT_STATE_HANDLERS: Handlers = {
  [OPS.beginText]: (pass) => {
    pass.text = pass.line = IDENTITY;
  },
  [OPS.setTextMatrix]: (pass, [matrix]) => {
    pass.text = pass.line = toMatrix(matrix as ArrayLike<number>);
  },
  [OPS.moveText]: (pass, [x, y]) => {
    moveLine(pass, x as number, y as number);
  },
  [OPS.setLeadingMoveText]: (pass, [x, y]) => {
    pass.state.leading = -(y as number);
    moveLine(pass, x as number, y as number);
  },
  [OPS.nextLine]: (pass) => {
    moveLine(pass, 0, -pass.state.leading);
  },
  [OPS.setLeading]: ({ state }, [leading]) => {
    state.leading = leading as number;
  },
  [OPS.setCharSpacing]: ({ state }, [spacing]) => {
    state.charSpacing = spacing as number;
  },
  [OPS.setWordSpacing]: ({ state }, [spacing]) => {
    state.wordSpacing = spacing as number;
  },
  [OPS.setHScale]: ({ state }, [percent]) => {
    state.scale = (percent as number) / 100;
  },
  [OPS.setTextRise]: ({ state }, [rise]) => {
    state.rise = rise as number;
  },
  [OPS.setTextRenderingMode]: ({ state }, [mode]) => {
    state.mode = mode as number;
  },
  [OPS.setFont]: (pass, [name, size]) => {
    setFont(pass, name as string, size as number);
  },
};

function moveLine(pass: Pass, x: number, y: number): void {
  pass.text = pass.line = multiply(pass.line, [1, 0, 0, 1, x, y]);
}
