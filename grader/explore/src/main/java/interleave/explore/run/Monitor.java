package interleave.explore.run;

import java.util.ArrayList;
import java.util.List;

/** An object's lock and its wait set. */
final class Monitor {
  Strand owner;
  int depth;
  int[] clock = new int[4];
  final List<Strand> waiters = new ArrayList<>();
}
