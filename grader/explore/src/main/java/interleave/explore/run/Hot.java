package interleave.explore.run;

import java.util.BitSet;

/**
 * Remembers on which fields races were seen in earlier schedules: accesses to them are scheduling points,
 * and accesses to other plain fields are not, since no other thread could tell.
 */
public final class Hot {
  private final BitSet fields = new BitSet();
  private boolean frozen;

  void add(int field) {
    if (!frozen && field >= 0) fields.set(field);
  }

  boolean has(int field) {
    return field >= 0 && fields.get(field);
  }

  /** Counts what is remembered. */
  public int size() {
    return fields.cardinality();
  }

  /** Copies it, and lets nothing be added to the copy, so that it has the same scheduling points each time. */
  public Hot frozen() {
    Hot copy = new Hot();
    copy.fields.or(fields);
    copy.frozen = true;
    return copy;
  }
}
