package sharedarray;

import interleave.kit.Journal;
import interleave.kit.sys.Puppet;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;

/** Goes through arrays from end to end, and reads and writes texts. */
final class SequenceScenes {
  private static final int ROOM = 8;

  private final SplittableRandom random;

  SequenceScenes(SplittableRandom random) {
    this.random = random;
  }

  /** Goes through an array, two at a time, past its end, and while another process writes. */
  void iterates() {
    for (char type : new char[] {'h', 'd'}) {
      int length = random.nextInt(3, 8);
      Number[] elements = new Number[length];
      Arrays.setAll(elements, i -> type == 'h' ? (Number) (long) random.nextInt(1, 999) : (Number) random.nextDouble());
      SharedArray array = SharedArray.of(type, elements);
      note("elements", SharedArrayScenes.list(array), walk(array));
      note("again", SharedArrayScenes.list(array), walk(array));
      int pairs = 0;
      for (Number outer : array) {
        for (Number inner : array) {
          pairs += outer != null && inner != null ? 1 : 0;
        }
      }
      note("pairs", length * length, pairs);
    }
    SharedArray array = SharedArray.of('i', 1, 2, 3);
    Puppet writer = ArrayUser.start("writer", array, 'i');
    Iterator<Number> all = array.iterator();
    note("first", "true true 1", all.hasNext() + " " + all.hasNext() + " " + all.next());
    int now = random.nextInt(10, 99);
    writer.ask("set 0 2 " + now);
    note("live", "2 " + now, all.next() + " " + all.next());
    note("end", "false", all.hasNext());
    note("beyond", "threw NoSuchElementException", beyond(all));
    writer.dismiss();
  }

  private static String walk(SharedArray array) {
    List<String> all = new ArrayList<>();
    for (Number element : array) {
      all.add(SharedArrayScenes.text(element));
      if (all.size() > 100) {
        break;
      }
    }
    return String.join(",", all);
  }

  private static String beyond(Iterator<Number> all) {
    try {
      return String.valueOf(all.next());
    } catch (RuntimeException e) {
      return "threw " + e.getClass().getSimpleName();
    }
  }

  /** Writes texts that are shorter and shorter, one that fills the array, one that does not fit, and none. */
  void text() {
    SharedArray chars = SharedArray.create('c', ROOM);
    note("text: create", "", text(chars));
    for (String text : new String[] {"hello", "abc", "12345678", "ab ", "\u00e9\u00ff\u0001", "", "1234567"}) {
      String outcome = attempt(() -> chars.setValue(bytes(text)));
      note("text: setValue(" + hex(text) + ")", hex(text) + " done", text(chars) + " " + outcome);
      String expected = hex(text + (text.length() < ROOM ? "\0" : ""));
      note("bytes: setValue(" + hex(text) + ")", expected, SharedArrayScenes.bytes(chars).substring(0, expected.length()));
    }
    chars.set(0, (int) 'H');
    note("text: set(0, 'H')", hex("H234567"), text(chars));
    chars.set(4, 0);
    note("text: set(4, 0)", hex("H234"), text(chars));
    note("text: setValue of 9 chars", "threw IllegalArgumentException", attempt(() -> chars.setValue(new byte[ROOM + 1])));
    note("text: after that", hex("H234"), text(chars));
    SharedArray numbers = SharedArray.of('b', 65, 66, 0);
    note("text: value() of type 'b'", "threw IllegalStateException", attempt(numbers::value));
    note("text: setValue of type 'b'", "threw IllegalStateException", attempt(() -> numbers.setValue(bytes("xy"))));
  }

  private static String text(SharedArray chars) {
    try {
      return HexFormat.of().formatHex(chars.value());
    } catch (RuntimeException e) {
      return "threw " + e.getClass().getSimpleName();
    }
  }

  private static String attempt(Runnable call) {
    try {
      call.run();
      return "done";
    } catch (RuntimeException e) {
      return "threw " + (e instanceof IllegalArgumentException ? "IllegalArgumentException" : e.getClass().getSimpleName());
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String hex(String text) {
    return HexFormat.of().formatHex(bytes(text));
  }

  private static void note(String call, Object expected, Object observed) {
    Journal.mark("step", call + "|" + expected + "|" + observed);
  }
}
