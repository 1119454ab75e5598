import { behave } from './index.js';

behave(document);
