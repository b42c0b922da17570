/**
 * The least or greatest value of a sum, or why there is none. Values are floating point, right to about a millionth:
 * whoever needs certainty rounds and checks them in whole numbers.
 */
export type Optimum =
  /** `stopped`: whole numbers were asked for, and too many branches would have to be tried to tell. */
  | { readonly is: 'infeasible' | 'unbounded' | 'stopped' }
  | {
      readonly is: 'optimal';
      readonly value: number;
      /** One for each unknown. */
      readonly values: Float64Array;
      /**
       * How much the optimum would move for each unit by which the bound of an unknown that holds it gave way (reduced
       * costs), and the same of rows (shadow prices). Empty where an unknown is asked to be whole.
       */
      readonly duals: Float64Array;
      readonly row_duals: Float64Array;
    };
