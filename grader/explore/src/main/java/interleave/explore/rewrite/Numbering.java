package interleave.explore.rewrite;

import interleave.explore.run.Sites;

/** Numbers the places at which hooks will stand, and the fields that they are about. */
interface Numbering {
  /** Numbers for the process that rewrites. */
  Numbering HERE = new Numbering() {
    @Override
    public int place(Sites.Site site) {
      return Sites.add(site);
    }

    @Override
    public int field(String owner, String name) {
      return Sites.field(owner, name);
    }
  };

  /** Numbers a place; its field's number is one that this has given. */
  int place(Sites.Site site);

  /** Numbers a field, always the same. */
  int field(String owner, String name);
}
