package interleave.explore.history;

import java.util.Optional;

/**
 * Says what an object does if its operations come one at a time.
 *
 * @param <S> a state, immutable, with {@code equals}
 */
public interface Model<S> {
  /** Gives the state at first. */
  S initial();

  /**
   * Does one operation.
   *
   * @return the state after it; empty if it cannot happen in {@code before}, since it would have returned
   *     something else, or would block. Any result will do for one that is pending.
   */
  Optional<S> step(S before, Operation operation);
}
