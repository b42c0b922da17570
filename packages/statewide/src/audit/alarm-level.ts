/**
 * How rare a count must be, to each side, before an audit asks: one in 1,000, so two in 1,000 of both sides together. These
 * are the outer limits of a usual funnel plot.
 *
 * Source: Spiegelhalter, Funnel plots for comparing institutional performance, Statistics in Medicine 24, 2005.
 */
export const alarmLevel = 0.001;
