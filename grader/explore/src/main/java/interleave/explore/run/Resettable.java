package interleave.explore.run;

/** Knows the classes whose static state is made anew before each schedule. */
public interface Resettable {
  /** Notes a class that was initialised. */
  void initialised(Class<?> type);

  /** Makes the static state of all classes noted anew, in the order in which they were. */
  void reset() throws Throwable;
}
