/** A publication as it was given, not yet read. */
export interface PublicationFolder {
  /** Its name as people see it: without the path before what was given. */
  readonly name: string;
  readonly folder: string;
  /** Of plain files that belong to no publication: their paths in the folder. */
  readonly plain?: readonly string[];
}
