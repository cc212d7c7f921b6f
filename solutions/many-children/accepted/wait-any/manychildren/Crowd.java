package manychildren;

import interleave.kit.Posix;
import interleave.kit.Waited;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Has several processes work side by side. */
public final class Crowd {
  private Crowd() {}

  public static List<Integer> run(Class<?> job, List<String> args) {
    Map<Integer, Integer> places = new HashMap<>();
    for (int place = 0; place < args.size(); place++) {
      places.put(Posix.spawn(job, args.get(place)), place);
    }
    Integer[] codes = new Integer[args.size()];
    while (!places.isEmpty()) {
      Waited ended = Posix.waitChild();
      codes[places.remove(ended.pid())] = ended.status().exitCode();
    }
    return Arrays.asList(codes);
  }
}
