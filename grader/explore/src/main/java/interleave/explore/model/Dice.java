package interleave.explore.model;

import interleave.explore.run.ThreadHooks;
import java.util.Random;

/** Stands for {@code ThreadLocalRandom}: its numbers are the same in each run of a schedule. */
public final class Dice extends Random {
  private static final long serialVersionUID = 1;

  private Dice(long seed) {
    super(seed);
  }

  public static Dice current() {
    return (Dice) ThreadHooks.locals().computeIfAbsent(Dice.class, key -> new Dice(ThreadHooks.seed()));
  }

  public static int getProbe() {
    return (int) ThreadHooks.id(ThreadHooks.current());
  }

  public static int advanceProbe(int probe) {
    return probe * 31 + 7;
  }

  public static int nextSecondarySeed() {
    return current().nextInt();
  }

  public static boolean eitherWay() {
    return current().nextBoolean();
  }

  public static void localInit() {}
}
