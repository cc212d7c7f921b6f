package interleave.stage;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Lets a scene put actors beside the student's code and mark what it sees. A scene is a static method
 * whose first parameter is a Scene; when it returns, the stage waits for all its actors.
 */
public interface Scene {
  /** Starts an actor on a platform thread of its own; in a scheduled play it begins when its turn comes. */
  Actor actor(String name, Part part);

  /** Starts the actors actor-1 … actor-n and lets them begin together. */
  List<Actor> actors(int n, Part part);

  /** Makes an actor that runs only while it is told to. */
  Driven driven(String name, Part part);

  /** Waits for the end of these actors, or of all if none is named; interrupts do not end the wait. */
  void await(Actor... actors);

  /** Marks a point for the scene itself. */
  void mark(String label);

  /**
   * Marks a point with a value.
   *
   * @param value a primitive, a string, an enum constant or a JDK collection of these; of anything else only
   *     the class is told
   */
  void mark(String label, Object value);

  /** Returns the seed of this play. */
  long seed();

  /** Returns random numbers that start from the seed; use it from the scene's own thread only. */
  RandomGenerator random();
}
