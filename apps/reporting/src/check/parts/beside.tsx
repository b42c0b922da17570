/** @jsxImportSource preact */

/** The width of columns that are not made, in pixels. */
export function Beside({ wide }: { readonly wide: number }) {
  return wide <= 0 ? null : <td aria-hidden="true" style={{ width: `${wide}px` }} />;
}
