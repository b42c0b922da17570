/** The map of the package, without the type of each of its 800,000 characters. */
declare module 'us-atlas/counties-10m.json' {
  const topology: import('topojson-specification').Topology;
  // biome-ignore lint/style/noDefaultExport: a file of JSON is imported so
  export default topology;
}
