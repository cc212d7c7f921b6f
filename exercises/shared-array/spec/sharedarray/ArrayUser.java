package sharedarray;

import interleave.kit.sys.Puppet;
import interleave.kit.sys.Strings;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Uses arrays as it is told. */
public final class ArrayUser {
  private final List<SharedArray> arrays = new ArrayList<>();
  private final List<ElementType> types = new ArrayList<>();

  private ArrayUser() {}

  /** Starts one. The arguments are arrays, each followed by its type's letter. */
  static Puppet start(String name, Object... shared) {
    int[] fds = new int[shared.length / 2];
    String[] arguments = new String[shared.length / 2];
    for (int i = 0; i < fds.length; i++) {
      fds[i] = ((SharedArray) shared[2 * i]).fd();
      arguments[i] = fds[i] + ":" + shared[2 * i + 1];
    }
    return Puppet.start(ArrayUser.class, name, fds, arguments);
  }

  /** Takes the arrays' descriptors and types. */
  public static void main(String[] args) {
    var user = new ArrayUser();
    for (String argument : Strings.ownArguments(args)) {
      String[] parts = argument.split(":");
      user.arrays.add(SharedArray.open(Integer.parseInt(parts[0]), parts[1].charAt(0)));
      user.types.add(ElementType.valueOf(parts[1]));
    }
    Strings.follow(args, user::order);
  }

  private String order(String[] words) {
    int number = Integer.parseInt(words[1]);
    if (words[0].equals("list")) {
      return SharedArrayScenes.list(arrays.get(number));
    }
    arrays.get(number).set(Integer.parseInt(words[2]), number(types.get(number), words[3]));
    return "done";
  }

  private static Number number(ElementType type, String text) {
    if (!type.isWhole()) {
      return Double.valueOf(text);
    }
    BigInteger number = new BigInteger(text);
    return type == ElementType.L || type == ElementType.Q ? (Number) number : (Number) number.longValueExact();
  }
}
