/**
 * A text on one line that a terminal cannot obey: control characters, and those that turn the direction of writing
 * (UTS 39, 3.1), are neutralised. Each is replaced by one character, so that offsets stay as they are.
 */
export function printable(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, (character) =>
    /\s/.test(character) ? ' ' : '\ufffd',
  );
}
