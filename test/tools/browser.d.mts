import type { Browser } from 'playwright-core';

/** Starts Chromium, without a window; whoever starts it closes it. */
export function openBrowser(): Promise<Browser>;
