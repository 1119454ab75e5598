import { App } from './app.js';
import { Desk } from './desk.js';
import { Frame } from './frame.js';
import { droppedFiles, pastedFiles } from './intake.js';
import { Starter } from './stored.js';

/** The page starts: its parts, then, once it is seen, the thread that reads. */
const root = document.getElementById('app');
if (root === null) throw new Error('the page has no place for the application');

const starter = new Starter();
const desk = new Desk(() => starter.start());
const frame = new Frame(root, () => app.cancel());
const app = new App(frame, desk);

document.addEventListener('dragover', (event) => {
  event.preventDefault();
  document.body.classList.add('dropping');
});
document.addEventListener('dragleave', (event) => {
  // Between two elements of the page something is entered; outside of it nothing is.
  if (event.relatedTarget === null) document.body.classList.remove('dropping');
});
document.addEventListener('drop', (event) => {
  event.preventDefault();
  document.body.classList.remove('dropping');
  if (event.dataTransfer !== null) void droppedFiles(event.dataTransfer).then((files) => void app.add(files));
});
document.addEventListener('paste', (event) => {
  const isField = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox';
  if (isField || event.clipboardData === null) return;
  event.preventDefault();
  void app.add(pastedFiles(event.clipboardData, app.pastedName));
});

// The browser asks in its own words whether the page is to be left.
window.addEventListener('beforeunload', (event) => {
  if (app.hasUnsaved) event.preventDefault();
});

document.documentElement.classList.add('ready');
setTimeout(() => desk.prepare(), 50);
