import type { Markup } from '@daybook/files';
import { chartStyle, chartTokens } from './chart-style.ts';

/** A chart as a file of its own, with its style in it. */
export function chartFile({ text }: Markup): string {
  const start = text.indexOf('>') + 1;
  return `${text.slice(0, start)}\n<style>${chartTokens}${chartStyle}</style>${text.slice(start)}`;
}
