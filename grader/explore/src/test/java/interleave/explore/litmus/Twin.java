package interleave.explore.litmus;

import interleave.explore.Body;
import interleave.explore.Explorer;
import interleave.explore.outcome.Kind;
import java.util.function.UnaryOperator;

/**
 * Two programs that differ in one mistake.
 *
 * @param kind what the wrong one loses by
 * @param settings how both are explored
 */
record Twin(String name, Body right, Body wrong, Kind kind, UnaryOperator<Explorer> settings) {
  static Twin of(String name, Kind kind, Body right, Body wrong) {
    return new Twin(name, right, wrong, kind, UnaryOperator.identity());
  }

  Twin with(UnaryOperator<Explorer> settings) {
    return new Twin(name, right, wrong, kind, settings);
  }
}
