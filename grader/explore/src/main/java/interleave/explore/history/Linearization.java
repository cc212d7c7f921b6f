package interleave.explore.history;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for an order of operations that a model can do (Wing and Gong, with the states already seen kept).
 * Operations still pending at the end either took effect, or could not: one that could go on and does not is
 * stuck.
 */
final class Linearization<S> {
  private record Seen<S>(BitSet done, S state) {}

  private final Model<S> model;
  private final List<Operation> operations;
  private final Set<Seen<S>> seen = new HashSet<>();

  Linearization(Model<S> model, List<Operation> operations) {
    this.model = model;
    this.operations = operations;
  }

  boolean exists() {
    return goesOn(new BitSet(), model.initial());
  }

  private boolean goesOn(BitSet done, S state) {
    if (!seen.add(new Seen<>((BitSet) done.clone(), state))) return false;
    if (isEnd(done, state)) return true;
    int first = firstEnd(done);
    for (int i = done.nextClearBit(0); i < operations.size(); i = done.nextClearBit(i + 1)) {
      // What was called only after another had returned cannot come before it.
      if (operations.get(i).begin() > first) continue;
      Optional<S> after = model.step(state, operations.get(i));
      if (after.isEmpty()) continue;
      done.set(i);
      if (goesOn(done, after.get())) return true;
      done.clear(i);
    }
    return false;
  }

  private boolean isEnd(BitSet done, S state) {
    for (int i = done.nextClearBit(0); i < operations.size(); i = done.nextClearBit(i + 1)) {
      if (!operations.get(i).isPending() || model.step(state, operations.get(i)).isPresent()) return false;
    }
    return true;
  }

  private int firstEnd(BitSet done) {
    int first = Integer.MAX_VALUE;
    for (int i = done.nextClearBit(0); i < operations.size(); i = done.nextClearBit(i + 1)) {
      first = Math.min(first, operations.get(i).end());
    }
    return first;
  }
}
