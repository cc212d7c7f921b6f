package interleave.stage.play;

import interleave.stage.Scene;
import interleave.stage.wire.Packer;
import interleave.stage.wire.Unpacker;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/**
 * Says on the wire what is to be played.
 *
 * @param args Integer, Long, Double, Boolean, String, or Lists of these
 * @param limitNanos how long the play may last
 * @param keepClasses whether classes that an earlier play has loaded may serve again
 * @param perturb seed of random pauses at seams
 * @param first index of the actor that begins
 * @param switches pairs of a seam's number and the index of the actor that goes on there
 */
public record Request(
    String scene,
    String method,
    List<Object> args,
    long seed,
    long limitNanos,
    boolean keepClasses,
    Mode mode,
    long perturb,
    int first,
    int[] switches) {

  /** Names who schedules the actors. */
  public enum Mode {
    FREE,
    PERTURBED,
    SCHEDULED,
    /** As scheduled, but who finds a lock taken queues up for it in the JVM. */
    QUEUED
  }

  /** Tells whether this is the scene: its name, a Scene, and parameters that take the arguments. */
  public boolean means(Method method) {
    Class<?>[] parameters = method.getParameterTypes();
    if (!method.getName().equals(this.method) || parameters.length != args.size() + 1 || parameters[0] != Scene.class) return false;
    for (int i = 0; i < args.size(); i++) if (!takes(parameters[i + 1], args.get(i))) return false;
    return true;
  }

  private static boolean takes(Class<?> parameter, Object argument) {
    if (parameter == int.class) return argument instanceof Integer;
    if (parameter == long.class) return argument instanceof Long || argument instanceof Integer;
    if (parameter == double.class) return argument instanceof Number;
    if (parameter == boolean.class) return argument instanceof Boolean;
    return parameter.isInstance(argument);
  }

  public Packer pack() {
    Packer packer = new Packer(256).putText(scene).putText(method).putLong(seed).putLong(limitNanos);
    packer.put(keepClasses ? 1 : 0).put(mode.ordinal()).putLong(perturb).putInt(first).putInt(switches.length);
    for (int number : switches) packer.putInt(number);
    put(packer, args);
    return packer;
  }

  public static Request unpack(Unpacker from) {
    String scene = from.getText();
    String method = from.getText();
    long seed = from.getLong();
    long limit = from.getLong();
    boolean keep = from.get() == 1;
    Mode mode = Mode.values()[from.get()];
    long perturb = from.getLong();
    int first = from.getInt();
    int[] switches = new int[from.getInt()];
    for (int i = 0; i < switches.length; i++) switches[i] = from.getInt();
    List<?> args = (List<?>) get(from);
    return new Request(scene, method, new ArrayList<>(args), seed, limit, keep, mode, perturb, first, switches);
  }

  private static void put(Packer packer, Object value) {
    switch (value) {
      case Integer i -> packer.put('I').putInt(i);
      case Long l -> packer.put('J').putLong(l);
      case Double d -> packer.put('D').putLong(Double.doubleToRawLongBits(d));
      case Boolean b -> packer.put('Z').put(b ? 1 : 0);
      case String s -> packer.put('S').putText(s);
      case List<?> all -> {
        packer.put('L').putInt(all.size());
        for (Object each : all) put(packer, each);
      }
      default -> throw new IllegalArgumentException("a scene cannot be given a " + value.getClass().getName());
    }
  }

  private static Object get(Unpacker from) {
    return switch (from.get()) {
      case 'I' -> from.getInt();
      case 'J' -> from.getLong();
      case 'D' -> Double.longBitsToDouble(from.getLong());
      case 'Z' -> from.get() == 1;
      case 'S' -> from.getText();
      case 'L' -> {
        int n = from.getInt();
        List<Object> all = new ArrayList<>();
        for (int i = 0; i < n; i++) all.add(get(from));
        yield all;
      }
      default -> throw new IllegalArgumentException("unknown type of argument");
    };
  }
}
