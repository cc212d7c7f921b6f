package interleave.stage;

/** Does something inside a span; see {@link Actor#during(String, Action)}. */
@FunctionalInterface
public interface Action {
  void run() throws Exception;
}
