import type { Carry } from '../plan.ts';

/** Nothing is published of the quarter. */
export const silent: Carry = async () => [];
